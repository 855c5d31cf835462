package id.go.bantenprov.egov.casework.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.AssessmentView;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.Place;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.catalogue.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cases as the interface has them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
final class CaseJson {
    private CaseJson() {}

    /** @param next where the following page begins; absent on the last */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<Row> cases, @Nullable String next) {}

    /** @param day by which the list is ordered: due, to be answered by, or ended on */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            String number,
            int version,
            String service,
            String state,
            @Nullable String step,
            @Nullable String holder,
            @Nullable String assignee,
            LocalDate day) {
        static Row of(DeskQueue.Row row) {
            return new Row(
                    row.number(),
                    row.version(),
                    row.service(),
                    row.state(),
                    row.step(),
                    row.holder(),
                    row.assigneeName(),
                    row.day());
        }
    }

    /** How a case stands, as every deed answers. @param due what is due next of its holder */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record State(
            String number,
            int version,
            String service,
            String state,
            @Nullable String holder,
            @Nullable String responsible,
            @Nullable LocalDate due) {
        static State of(Application application, Route route) {
            return new State(
                    application.number().text(),
                    application.version(),
                    application.filed().service().code().value(),
                    application.state().name(),
                    application.holder(route).map(Place::code).orElse(null),
                    application.responsible(route).map(Place::code).orElse(null),
                    application.due().orElse(null));
        }
    }

    /** A case with what its applicant answered; sensitive answers are left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Whole(State state, @Nullable String applicant, Map<String, Object> answers) {}

    record Corrections(@Nullable List<@Nullable Item> items) {
        /** What is asked for; an item that lacks something is read as empty there, and then refused. */
        List<Correction> all() {
            return items == null
                    ? List.of()
                    : items.stream().map(Corrections::correction).toList();
        }

        private static Correction correction(@Nullable Item item) {
            return Objects.requireNonNullElse(item, Item.NOTHING).toCorrection();
        }
    }

    record Item(
            Correction.@Nullable Kind kind,
            @Nullable String target,
            @Nullable String ground,
            @Nullable String text) {
        private static final Item NOTHING = new Item(null, null, null, null);

        Correction toCorrection() {
            return new Correction(
                    kind == null ? Correction.Kind.CLARIFY : kind,
                    CaseAnswers.text(target),
                    CaseAnswers.text(ground),
                    CaseAnswers.text(text));
        }
    }

    record Assessment(
            @Nullable AssessmentView view, @Nullable String reasons) {}

    /** @param outcome how the review decides; a later step names the one that was proposed, or leaves it out */
    record Approval(
            Proposal.@Nullable Outcome outcome, @Nullable String reasons) {
        @Nullable
        Proposal proposal() {
            return outcome == null ? null : new Proposal(outcome, CaseAnswers.text(reasons));
        }
    }

    record Return(@Nullable String reason) {}

    /** @param assignee account of the officer */
    record Assignment(@Nullable UUID assignee) {}

    record Text(@Nullable String text) {}

    record Said(UUID id) {}
}
