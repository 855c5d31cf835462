package id.go.bantenprov.egov.form;

import java.util.List;

/** In which signs an answer can be written. */
@FunctionalInterface
public interface Script {
    /** Of an answer that is read on screens only. */
    Script ANY = _ -> List.of();

    /** The signs of a text that have no place in it, each once. */
    List<String> lacking(String text);
}
