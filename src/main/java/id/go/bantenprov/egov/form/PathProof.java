package id.go.bantenprov.egov.form;

import java.util.List;

/**
 * What walking every way through a form has shown. It says nothing about whether texts are right or answers true.
 * @param findings what is wrong; none means that the form can always be finished
 * @param sampled rules of which only some values were tried, so that nothing is proved about the others
 * @param states how many different stages of filling in were looked at
 */
public record PathProof(List<String> findings, List<String> sampled, int states) {
    public boolean holds() {
        return findings.isEmpty();
    }
}
