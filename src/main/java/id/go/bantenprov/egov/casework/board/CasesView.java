package id.go.bantenprov.egov.casework.board;

import id.go.bantenprov.egov.web.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The cases behind one figure.
 *
 * @param next where the list goes on, if it does
 */
public record CasesView(
        Board board,
        Period period,
        LocalDate from,
        String code,
        Localized name,
        Figure figure,
        List<CaseRow> rows,
        Optional<String> next) {}
