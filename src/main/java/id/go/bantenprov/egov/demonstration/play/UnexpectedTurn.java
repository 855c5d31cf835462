package id.go.bantenprov.egov.demonstration.play;

/** A scene went otherwise than planned, for example because a visitor acted on the same application: it is left out. */
class UnexpectedTurn extends RuntimeException {
    UnexpectedTurn(String what) {
        super(what);
    }
}
