package io.github.unchaff.source;

import io.github.unchaff.data.DataFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A charset as somebody named it, {@code gb2312} or {@code "UTF-8" ; foo}, and what it means ({@code charsets.yaml}). Java's own
 * names and aliases are never asked: they take {@code gb2312} at its word and know {@code unicode} as something else.
 *
 * @param text the label, as a message shows it: one line, at most 40 characters
 * @param charset what it means, or null when nobody knows
 * @param source where it stands: {@code the document} or {@code the caller}
 */
record CharsetLabel(String text, @Nullable Charset charset, String source) {

    private static final int LONGEST = 40;

    /** Loaded with the first label that is not the usual one. */
    private static final class Table {
        static final Map<String, String> MEANT = load();
    }

    /** A label that stands in the document. */
    static CharsetLabel declared(String raw) {
        return of(raw, "the document");
    }

    /**
     * A label, or a whole Content-Type, that the caller was given with the bytes.
     *
     * @return null when it names no charset at all, as {@code text/xml;}
     */
    static @Nullable CharsetLabel given(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        int name = raw.toLowerCase(Locale.ROOT).indexOf("charset");
        int equals = name < 0 ? -1 : raw.indexOf('=', name);
        if (equals < 0 && (raw.indexOf('/') >= 0 || name >= 0)) {
            return null;
        }
        return of(raw.substring(equals + 1), "the caller");
    }

    private static CharsetLabel of(String raw, String source) {
        String label = bare(raw);
        return new CharsetLabel(label, meaning(label), source);
    }

    /** Without quotes and what follows them or a semicolon. */
    private static String bare(String raw) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < raw.length() && out.length() < LONGEST; i++) {
            char c = raw.charAt(i);
            boolean quote = c == '"' || c == '\'';
            boolean space = c <= ' ' || c == 0xA0;
            if (c == ';' || c == ',' || (quote || space) && !out.isEmpty()) {
                break;
            }
            if (!quote && !space) {
                out.append(Character.isISOControl(c) ? '?' : c);
            }
        }
        return out.toString();
    }

    private static @Nullable Charset meaning(String label) {
        String key = label.toLowerCase(Locale.ROOT);
        if (key.equals("utf-8") || key.equals("utf8")) {
            return StandardCharsets.UTF_8;
        }
        String name = Table.MEANT.get(key);
        if (name == null) {
            name = Table.MEANT.get(plain(key));
        }
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : null;
    }

    private static String plain(String key) {
        return "=" + key.replace("-", "").replace("_", "").replace(" ", "");
    }

    private static Map<String, String> load() {
        Map<String, String> meant = new HashMap<>();
        if (!(DataFile.read(CharsetLabel.class, "charsets.yaml") instanceof Map<?, ?> file)) {
            throw new IllegalStateException("no charsets.yaml");
        }
        for (Object part : file.values()) {
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) part).entrySet()) {
                for (Object label : (Collection<?>) entry.getValue()) {
                    meant.put((String) label, (String) entry.getKey());
                }
            }
        }
        for (String label : Set.copyOf(meant.keySet())) {
            String other = meant.putIfAbsent(plain(label), meant.get(label));
            if (other != null && !other.equals(meant.get(label))) {
                throw new IllegalStateException(label + " and another label differ by hyphens only");
            }
        }
        return meant;
    }
}
