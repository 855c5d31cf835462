package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.model.Application;

/**
 * A deed that is open to an officer now.
 *
 * @param after how the file would stand, had it been done now: what the officer is told beforehand
 */
record Choice(Deed deed, Application after) {
    /** The deeds of the desk in the order in which they are offered, each with the last part of its address. */
    enum Deed {
        COMPLETE("lengkap"),
        ASSESSMENT("penilaian"),
        APPROVAL("persetujuan"),
        GO_ON("lanjut"),
        CORRECTION("koreksi"),
        RETURN("kembalikan"),
        CANCEL("koreksi/batal");

        private final String path;

        Deed(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }

        /** As it stands in addresses and in the keys of its texts. */
        String code() {
            return path.replace("koreksi/batal", "batal");
        }
    }
}
