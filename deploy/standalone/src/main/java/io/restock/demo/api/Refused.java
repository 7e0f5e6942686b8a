package io.restock.demo.api;

/** Restock said no, and why. */
public final class Refused extends RuntimeException {

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final int status;

    Refused(String request, int status, Answer.Problem problem) {
        super("%s was refused (%d %s): %s".formatted(request, status, problem.type(), problem.detail()));
        this.status = status;
    }

    public boolean isUnknown() {
        return status == NOT_FOUND;
    }

    /** Whether it came too late, or a rule of the shop was against it. */
    public boolean isConflict() {
        return status == CONFLICT;
    }
}
