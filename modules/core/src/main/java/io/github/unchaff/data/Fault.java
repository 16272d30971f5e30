package io.github.unchaff.data;

/**
 * What is wrong with a data file, written {@code dw.com.yaml:7:3: zone: there is no time zone Europa/Berlin}.
 *
 * @param place where
 * @param key the key it is about; empty when it is about the whole file
 * @param message what was found, and what would be right
 */
public record Fault(Place place, String key, String message) {

    @Override
    public String toString() {
        return place + ": " + (key.isEmpty() ? "" : key + ": ") + message;
    }
}
