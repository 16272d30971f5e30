package io.github.unchaff.feed.read;

import io.github.unchaff.testkit.SharedMaterial;
import io.github.unchaff.write.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A small feed with what a reader must find in it, in the words of feedparser; not part of this repository.
 *
 * @param id its name, which begins with its group
 * @param bytes the feed
 * @param headers what the server said
 * @param assertions what must be found
 */
record FeedCase(String id, String group, byte[] bytes, Map<?, ?> headers, List<Assertion> assertions) {

    private static final String SERVER = "http://127.0.0.1:8097/";

    /**
     * One thing that must be found.
     *
     * @param path keys and indices from the feed down
     * @param op how the values are compared
     * @param value the value, or null
     */
    record Assertion(List<?> path, String op, @Nullable Object value) {
        String key() {
            return path.stream()
                    .map(step -> step instanceof Integer ? "*" : step.toString())
                    .reduce("", (before, step) -> before.isEmpty() ? step : before + "." + step);
        }
    }

    /** All cases; none where they are not present. */
    static List<FeedCase> all() {
        List<FeedCase> cases = new ArrayList<>();
        for (Path file : SharedMaterial.files("feeds")) {
            if (file.getFileName().toString().equals("cases.jsonl")) {
                lines(file)
                        .forEach(line -> cases.add(
                                of(file.resolveSibling("."), (Map<?, ?>) Objects.requireNonNull(JsonValue.of(line)))));
            }
        }
        return cases;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FeedCase of(Path folder, Map<?, ?> json) {
        List<Assertion> assertions = new ArrayList<>();
        if (json.get("asserts") instanceof List<?> list) {
            for (Object item : list) {
                Map<?, ?> map = (Map<?, ?>) item;
                assertions.add(new Assertion(
                        (List<?>) Objects.requireNonNull(map.get("path")),
                        Objects.toString(map.get("op")),
                        map.get("value")));
            }
        }
        try {
            return new FeedCase(
                    Objects.toString(json.get("id")),
                    Objects.toString(json.get("group")),
                    Files.readAllBytes(folder.resolve(Objects.toString(json.get("file")))),
                    (Map<?, ?>) Objects.requireNonNull(json.get("header")),
                    assertions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the feed is from: what the server says, if that can be, else where it was asked for. */
    String address() {
        Object location = headers.get("Content-Location");
        boolean web = location != null && location.toString().startsWith("http");
        return web ? location.toString() : SERVER + "tests/" + id;
    }
}
