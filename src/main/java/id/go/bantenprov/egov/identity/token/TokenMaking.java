package id.go.bantenprov.egov.identity.token;

import id.go.bantenprov.egov.identity.model.TokenSecret;

/** What became of making a token. */
sealed interface TokenMaking {
    /** The one time its secret is known. */
    record Made(TokenSecret secret) implements TokenMaking {}

    record NoLabel() implements TokenMaking {}

    /** No scope was chosen that this person can give. */
    record NoScope() implements TokenMaking {}

    /** Another password has been set since this one was given. */
    record NotProven() implements TokenMaking {}

    record TooMany() implements TokenMaking {}
}
