package io.github.unchaff.markdown.dialect;

import io.github.unchaff.date.DateHints;
import io.github.unchaff.date.DateMention;
import io.github.unchaff.date.Dates;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inlines;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.text.Whitespace;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the day of a transcript from its title, {@code 2019年8月27日直播全文字版}; or the year from there and the month and day from the
 * line below, {@code 10月14日}.
 */
final class TitleDate {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})(?!\\d).*", Pattern.DOTALL);
    private static final Pattern DAY = Pattern.compile("\\d{1,2}月\\d{1,2}[日号號]");
    private static final int HEAD = 3;

    private TitleDate() {}

    /** The document with the day, if it has no time yet and its title says one. */
    static Document taken(Document document) {
        String title = document.metadata().title();
        if (title == null || document.metadata().published() != null) {
            return document;
        }
        Timestamp time = day(title);
        time = time == null ? dayBelow(title, document.body()) : time;
        return time == null
                ? document
                : new Document(document.metadata().with().published(time).build(), document.body());
    }

    private static @Nullable Timestamp day(String title) {
        for (DateMention mention : Dates.in(title, DateHints.NONE)) {
            Timestamp time = mention.reading().time();
            if (time != null && time.precision() == Timestamp.Precision.DAY) {
                return time;
            }
        }
        return null;
    }

    private static @Nullable Timestamp dayBelow(String title, List<Block> body) {
        Matcher year = YEAR.matcher(title);
        if (!year.matches()) {
            return null;
        }
        for (Block block : body.subList(0, Math.min(HEAD, body.size()))) {
            String text = block instanceof Block.Paragraph paragraph
                    ? Whitespace.squeeze(Inlines.text(paragraph.content()))
                    : "";
            if (DAY.matcher(text).matches()) {
                return Dates.parse(year.group(1) + "年" + text, DateHints.NONE);
            }
        }
        return null;
    }
}
