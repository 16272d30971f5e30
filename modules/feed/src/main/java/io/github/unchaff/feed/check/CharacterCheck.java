package io.github.unchaff.feed.check;

import io.github.unchaff.source.Decoded;
import io.github.unchaff.source.Origin;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks at the charset of a feed and at its characters. */
record CharacterCheck(Found found, Decoded decoded) {

    private static final int HEAD = 300;
    private static final Pattern DECLARED =
            Pattern.compile("^\\s{0,99}<\\?xml[^>]{0,99}\\sencoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{1,40})[\"']");
    private static final Set<String> COMMON = Set.of("utf-8", "us-ascii");

    void check() {
        String text = decoded.text();
        if (decoded.bad() > 0) {
            int at = Math.max(0, decoded.firstBad());
            found.add(StructureRule.CHARSET_INVALID_BYTES, Origin.verbatim(at, at + 1), decoded.bad() + " of them");
        }
        int mark = text.startsWith("\uFEFF") ? 1 : 0;
        Matcher declared = DECLARED.matcher(text.substring(mark, Math.min(text.length(), HEAD)));
        String label = declared.find() ? declared.group(1) : null;
        if (label != null && isOther(label, text)) {
            Origin place = Origin.verbatim(mark + declared.start(1), mark + declared.end(1));
            found.add(StructureRule.CHARSET_CONTRADICTED, place, label + ", but " + decoded.charset());
        } else if (!COMMON.contains(decoded.charset().toLowerCase(Locale.ROOT))) {
            found.add(StructureRule.CHARSET_UNUSUAL, Origin.verbatim(0, 1), label == null ? decoded.charset() : label);
        }
        suspect(text);
    }

    /** Whether the bytes are not of the declared charset; those that are ASCII are of any. */
    private boolean isOther(String label, String text) {
        Charset declared = named(label);
        Charset real = named(decoded.charset());
        boolean ascii = text.chars().allMatch(c -> c < 128 || c == 0xFEFF);
        if (declared == null || real == null || declared.equals(real)) {
            return declared == null;
        }
        boolean unicode = declared.name().startsWith("UTF") || real.name().startsWith("UTF");
        boolean holds = declared.canEncode() && declared.newEncoder().canEncode(text);
        return unicode ? !ascii || declared.name().startsWith("UTF-16") : !holds;
    }

    private static @Nullable Charset named(String label) {
        try {
            return Charset.forName(label);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** The first character that text does not have: U+FFFD, the controls of C1, private ones. */
    private void suspect(String text) {
        if (decoded.bad() > 0) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0xFFFD || c >= 0x80 && c <= 0x9F && c != 0x85) {
                String shown = String.format(Locale.ROOT, "U+%04X", (int) c);
                found.add(StructureRule.CHARACTER_SUSPECT, Origin.verbatim(i, i + 1), shown);
                return;
            }
        }
    }
}
