package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.model.ApplicationState;
import id.go.bantenprov.egov.casework.model.Proposal.Outcome;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says where a file stands; of what was granted, whether it was a part alone. */
@Component
class StateWords {
    private final Texts texts;

    StateWords(Texts texts) {
        this.texts = texts;
    }

    String of(ApplicationState state, Language language) {
        var proposed = state instanceof ApplicationState.Issued issued
                ? issued.proposal().outcome()
                : null;
        return words(state.name(), proposed == Outcome.PARTLY, language);
    }

    /**
     * The same from a row.
     *
     * @param proposed how it was proposed to decide; null before that
     */
    String of(String state, @Nullable String proposed, Language language) {
        return words(state, state.equals("ISSUED") && Outcome.PARTLY.name().equals(proposed), language);
    }

    private String words(String state, boolean partly, Language language) {
        return texts.text(language, "casework.desk.state." + state + (partly ? ".PARTLY" : ""));
    }
}
