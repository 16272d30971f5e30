package io.github.unchaff.html;

import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.model.Timestamp.ZoneBasis;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.url.UrlPolicy;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jspecify.annotations.Nullable;

/**
 * The note that a tool leaves in a page it saves: where the page is from, and when it was saved.
 *
 * @param url the address of the page
 * @param time when it was saved; empty if the note does not say
 * @param tool what saved it, for the evidence
 */
record CaptureNote(SourceText url, SourceText time, String tool) {

    private static final int LONGEST = 4000;

    /** What such notes look like; each with a group {@code url}, a group {@code time}, or both. */
    private enum Shape {
        SINGLE_FILE(
                "SingleFile",
                "Page saved with SingleFile\\s{1,40}url:\\s{0,9}(?<url>\\S{1,2000})\\s{1,40}saved date:\\s{0,9}(?<time>[^\\n]{8,100})"),
        MONOLITH("monolith", "Saved from (?<url>\\S{1,2000}) at (?<time>\\S{8,40}) using monolith"),
        MONOLITH_LOCAL("monolith", "Saved from local source at (?<time>\\S{8,40}) using monolith"),
        BROWSER("a browser", "^\\s{0,9}saved from url=\\(\\d{1,6}\\)(?<url>\\S{1,2000})"),
        WAYBACK(
                "the Internet Archive",
                "FILE ARCHIVED ON (?<time>\\d{1,2}:\\d{2}:\\d{2} \\w{3,9} \\d{1,2}, \\d{4}) AND RETRIEVED FROM"),
        HTTRACK(
                "HTTrack",
                "Mirrored from (?<url>\\S{1,2000}) by HTTrack Website Copier/[^,]{1,60}, (?<time>[^\\n]{8,60}?)\\s{0,9}$");

        private final String tool;
        private final Pattern pattern;

        Shape(String tool, String regex) {
            this.tool = tool;
            this.pattern = Pattern.compile(regex);
        }
    }

    /** Reads the notes of a page and sets when it was captured, and from where if no other address is known. */
    static void apply(PageSurvey survey) {
        for (Comment comment : survey.comments()) {
            CaptureNote note = of(survey.page().comment(comment));
            if (note != null) {
                note.take(survey.page());
            }
        }
    }

    private static @Nullable CaptureNote of(SourceText comment) {
        SourceText text = comment.slice(0, Math.min(LONGEST, comment.length()));
        for (Shape shape : Shape.values()) {
            Matcher match = shape.pattern.matcher(text.value());
            if (match.find()) {
                return new CaptureNote(group(text, match, "url"), group(text, match, "time"), shape.tool);
            }
        }
        return null;
    }

    private static SourceText group(SourceText text, Matcher match, String name) {
        return match.namedGroups().containsKey(name)
                ? text.slice(match.start(name), match.end(name)).strip()
                : SourceText.EMPTY;
    }

    private void take(Page page) {
        String address = UrlPolicy.link(
                url.value().startsWith("www.") || url.value().indexOf("://") < 0 && url.length() > 0
                        ? "http://" + url.value()
                        : url.value());
        if (url.length() > 0 && page.metadata().url() == null && address != null && UrlPolicy.isAbsolute(address)) {
            page.metadata().url(address);
            if (address.contains(url.value())) {
                page.context().claims().moved(url.origin(), Field.URL);
            }
        }
        Timestamp saved = time.length() == 0 ? null : saved(page);
        if (saved != null && page.metadata().captured() == null) {
            page.context().claims().moved(time.origin(), Field.CAPTURED);
            page.metadata().captured(saved.because("saved by " + tool + ": " + time.value()));
        }
    }

    private @Nullable Timestamp saved(Page page) {
        String said = time.value();
        int zone = said.indexOf(" (");
        Timestamp read = page.context()
                .dates()
                .read(zone > 0 ? time.slice(0, zone) : time, io.github.unchaff.date.DateHints.NONE)
                .time();
        boolean utc = tool.equals(Shape.WAYBACK.tool);
        return read != null && utc && read.basis() == ZoneBasis.UNKNOWN
                ? read.in(ZoneOffset.UTC, "the archive writes UTC")
                : read;
    }
}
