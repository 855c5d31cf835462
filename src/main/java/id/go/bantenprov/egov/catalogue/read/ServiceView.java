package id.go.bantenprov.egov.catalogue.read;

import id.go.bantenprov.egov.agency.Unit;
import id.go.bantenprov.egov.catalogue.FormText;
import id.go.bantenprov.egov.catalogue.MeasuredDuration.Measured;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.web.Localized;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * One service that is applied for here.
 *
 * @param owner the agency, or bureau, that answers for it
 * @param helpers units of other agencies on its route; empty if the route names them by an answer
 * @param questions how many are asked before applying
 */
public record ServiceView(
        OnlineService service,
        Unit owner,
        List<Unit> helpers,
        Opening opening,
        int questions,
        Optional<Measured> measured) {
    /** A file that is asked for. */
    public record Paper(Localized name, Optional<Localized> hint) {}

    public List<Paper> papers() {
        return service.form().facts().stream()
                .filter(fact -> fact.kind() instanceof FactKind.File)
                .flatMap(fact -> service.form().question(fact.key()).stream())
                .map(question -> new Paper(
                        FormText.of(question.label()), question.hintText().map(FormText::of)))
                .toList();
    }

    /** The largest file that any paper may have. */
    public long largestFileBytes() {
        return service.form().facts().stream()
                .filter(fact -> fact.kind() instanceof FactKind.File)
                .mapToLong(fact -> ((FactKind.File) fact.kind()).maxBytes())
                .max()
                .orElse(0);
    }

    public Optional<DurationChart> chart() {
        return measured.map(each -> DurationChart.of(service.promise(), each));
    }

    /** Percent of promises kept, of those kept or broken; empty if neither happened in the period. */
    public Optional<BigDecimal> onTimePercent() {
        return measured.map(Measured::promises)
                .filter(each -> each.kept() + each.broken() > 0)
                .map(each -> BigDecimal.valueOf(100L * each.kept())
                        .divide(BigDecimal.valueOf(each.kept() + each.broken()), 1, RoundingMode.HALF_UP));
    }
}
