package id.go.bantenprov.egov.identity;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Keeps and compares passwords (Argon2id, 16 MiB, two passes). Each takes a tenth of a second of one core, so few run
 * at a time and the rest wait their turn: signing in must not starve the people who are already in.
 */
@Component
public class Passwords {
    /** The longest password taken: longer ones cost us time and give nobody safety. */
    public static final int LENGTH_MAX = 128;

    private final Argon2PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    private final String nobodys = argon2.encode("nobody's password");

    public String hash(String password) {
        return inTurn(() -> argon2.encode(password));
    }

    public boolean matches(String typed, String hashed) {
        return typed.length() <= LENGTH_MAX && inTurn(() -> argon2.matches(typed, hashed));
    }

    /** Takes as long as comparing and is never right: for accounts that do not exist, which no clock may tell. */
    public boolean matchesNobody(String typed) {
        matches(typed, nobodys);
        return false;
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
