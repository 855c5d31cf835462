package id.go.bantenprov.egov.web;

import org.springframework.context.SmartLifecycle;

/** What is done once at start, when all listeners are ready and before the first request is answered. Nothing of it ends. */
public abstract class AtStart implements SmartLifecycle {
    private final int phase;
    private volatile boolean done;

    /** @param phase those of lower ones go first; the web server opens in a late one */
    protected AtStart(int phase) {
        this.phase = phase;
    }

    /** @throws StartupProblem if the program must not start */
    protected abstract void act();

    @Override
    public final void start() {
        act();
        done = true;
    }

    @Override
    public final void stop() {
        done = false;
    }

    @Override
    public final boolean isRunning() {
        return done;
    }

    @Override
    public final int getPhase() {
        return phase;
    }
}
