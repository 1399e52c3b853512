package org.kapija.core.value;

import java.util.function.Function;

/**
 * Personal data on its way through the program: it compares and travels like the value it holds and prints as
 * {@code ***}, so that no log line, exception or debugger view gives it away by accident.
 *
 * @param <T> what is kept; immutable
 */
public final class Sensitive<T> {
    private final T value;

    private Sensitive(T value) {
        this.value = value;
    }

    /** Wraps a value that belongs to a person. */
    public static <T> Sensitive<T> of(T value) {
        return new Sensitive<>(value);
    }

    /** Gives the value to those who must show, compare or seal it: every call is a place to review. */
    public T reveal() {
        return value;
    }

    /** Derives another value that is just as personal. */
    public <R> Sensitive<R> map(Function<? super T, ? extends R> change) {
        return new Sensitive<>(change.apply(value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sensitive<?> that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "***";
    }
}
