package io.github.unchaff.write;

import io.github.unchaff.Conversion;
import io.github.unchaff.ledger.Fate;
import io.github.unchaff.ledger.Field;
import io.github.unchaff.ledger.Ledger;
import io.github.unchaff.model.Block;
import io.github.unchaff.model.Contributor;
import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Media;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Publisher;
import io.github.unchaff.model.Relation;
import io.github.unchaff.model.Tag;
import io.github.unchaff.model.Timestamp;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceInfo;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes converted documents over the whole model out of a seed, with texts that try to break every format. What a text says
 * stands in the source, in order, so that positions can be checked. The tests of the feed module use it too.
 */
public final class RandomDocuments {

    private static final List<String> TEXTS = List.of(
            "平壤的希望，在莫斯科。",
            "Plain words & more <b>words</b>",
            "]]>",
            "</p><script>alert('x')</script>",
            "\" onmouseover=\"alert(1)",
            "javascript:alert(1)",
            "&amp; &#8217; &lt;",
            "family 👨‍👩‍👧 and flag 🇨🇳",
            "lone \uD83D and \uDE00 halves",
            "controls \u0000\u0007\u000B\u001B\u007F\u0084\u0085\uFFFE",
            "مرحبا بالعالم",
            "שלום",
            "# not a heading",
            "- not a list\u2028or a line",
            "1. | pipe | `tick` \\ *star*",
            "〈古文〉「引号」——破折号……",
            "𠮷野家",
            "é e\u0301 ﬁ");

    private static final List<String> URLS = List.of(
            "https://example.org/a",
            "http://EXAMPLE.org:80",
            "https://example.org/中文?q=[1]#x#y",
            "/relative/page",
            "#top",
            "//example.org/b",
            "javascript:alert(1)",
            "data:text/html,<script>",
            "mailto:a@example.org",
            "https://example.org/%zz\"><script>",
            " https://example.org/with space ");

    private static final List<String> LANGUAGES = List.of("zh-Hans", "zh_TW", "en", "ar", "he-IL", "not a language!");

    private final Random random;
    private final StringBuilder source = new StringBuilder();

    private RandomDocuments(long seed) {
        random = new Random(seed);
    }

    /** The document of a seed. */
    public static Conversion.Converted of(long seed) {
        return new RandomDocuments(seed).converted(seed);
    }

    private Conversion.Converted converted(long seed) {
        source.append(random.nextBoolean() ? "🙂\r\n" : "");
        List<Block> body = list(random.nextInt(9), () -> {
            source.append(pick(List.of("\n", "\r\n", "\r", " ")));
            return block(3);
        });
        Document document = new Document(metadata(), body);
        String text = source.toString();
        int end = Math.max(1, text.length());
        Ledger ledger = new Ledger(
                9,
                3,
                2,
                2,
                1,
                1,
                List.of(
                        new Ledger.Entry(0, end, Fate.KEPT, null, null),
                        new Ledger.Entry(0, 1, Fate.MARKUP, null, null),
                        new Ledger.Entry(0, 1, Fate.REMOVED, "some-rule", null),
                        new Ledger.Entry(0, 1, Fate.MOVED, null, Field.TITLE),
                        new Ledger.Entry(0, 1, null, null, null)),
                List.of());
        SourceInfo info =
                new SourceInfo("dir/" + seed + ".html", text.length(), "00ff", "UTF-8", "text/html", "html", "made up");
        return new Conversion.Converted(document, text, info, ledger, List.of());
    }

    private Metadata metadata() {
        Metadata.Builder builder = new Metadata.Builder()
                .title(maybe(this::words))
                .url(maybe(() -> random.nextInt(4) == 0 ? pick(URLS) : "https://example.org/" + random.nextInt(40)))
                .published(maybe(this::time))
                .modified(maybe(this::time))
                .captured(maybe(this::time))
                .publisher(maybe(() -> new Publisher(words(), maybe(() -> pick(URLS)))))
                .language(maybe(() -> pick(LANGUAGES)))
                .rights(maybe(this::words));
        for (int i = random.nextInt(4); i > 0; i--) {
            builder.contributor(
                    new Contributor(words(), pick(List.of(Contributor.Role.values())), maybe(() -> pick(URLS))));
            builder.relation(new Relation(
                    pick(List.of(Relation.Kind.values())),
                    pick(URLS),
                    maybe(this::words),
                    maybe(() -> pick(LANGUAGES))));
            builder.tag(words(), pick(List.of(Tag.Kind.values())));
            builder.media(
                    new Media(pick(List.of("https://example.org/v.mp4?x", "/a.mp3", "https://v.example/1")), "video"));
        }
        return builder.build();
    }

    private Timestamp time() {
        ZoneOffset offset = maybe(() -> pick(List.of(
                ZoneOffset.UTC,
                ZoneOffset.ofHours(8),
                ZoneOffset.ofHoursMinutes(-3, -30),
                ZoneOffset.ofHoursMinutesSeconds(8, 5, 43))));
        LocalDateTime local = LocalDateTime.of(2000 + random.nextInt(25), 1 + random.nextInt(12), 1, 0, 0);
        Timestamp.Precision precision = pick(List.of(Timestamp.Precision.values()));
        LocalDateTime exact = switch (precision) {
            case YEAR -> local.withMonth(1);
            case MONTH, DAY -> local;
            case MINUTE -> local.plusMinutes(random.nextInt(1440));
            case SECOND -> local.plusSeconds(random.nextInt(86_400));
            case MILLISECOND -> local.plusNanos(random.nextInt(86_400_000) * 1_000_000L);
        };
        Timestamp.ZoneBasis basis = offset == null ? Timestamp.ZoneBasis.UNKNOWN : Timestamp.ZoneBasis.STATED;
        return new Timestamp(exact, precision, offset, basis, List.of("made up"));
    }

    private Block block(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 5)) {
            case 0 -> new Block.Heading(1 + random.nextInt(6), inlines(1));
            case 1 -> new Block.CodeBlock(maybe(() -> "ja va\"x"), text() + "\n  " + "x", Origin.NONE);
            case 2 ->
                new Block.Figure(
                        image(),
                        maybe(() -> pick(URLS)),
                        random.nextBoolean() ? inlines(1) : List.of(),
                        maybe(this::leaf));
            case 3 -> new Block.ThematicBreak(Origin.NONE);
            case 4, 5 -> new Block.Paragraph(inlines(2));
            case 6 -> new Block.BlockQuote(list(1 + random.nextInt(3), () -> block(depth - 1)));
            case 7 -> {
                List<Block.ListItem> items = list(random.nextInt(4), () -> item(depth - 1));
                yield random.nextBoolean()
                        ? new Block.BulletList(items)
                        : new Block.OrderedList(random.nextInt(1000), items);
            }
            default -> table();
        };
    }

    private Block.ListItem item(int depth) {
        return new Block.ListItem(list(random.nextInt(4), () -> block(depth)));
    }

    private Block table() {
        List<Block.Alignment> columns = list(1 + random.nextInt(3), () -> pick(List.of(Block.Alignment.values())));
        return new Block.Table(
                columns,
                list(
                        random.nextInt(4),
                        () -> new Block.Row(
                                list(columns.size(), () -> random.nextInt(4) == 0 ? List.<Inline>of() : inlines(1)))));
    }

    private List<Inline> inlines(int depth) {
        return list(1 + random.nextInt(3), () -> inline(depth));
    }

    private Inline inline(int depth) {
        return switch (random.nextInt(depth > 0 ? 11 : 5)) {
            case 0, 1, 2 -> leaf();
            case 3 -> {
                Inline.Text text = leaf();
                yield new Inline.Code(text.value(), text.origin());
            }
            case 4 -> image();
            case 5 -> new Inline.Emphasis(inlines(depth - 1));
            case 6 -> new Inline.Strong(inlines(depth - 1));
            case 7 -> new Inline.Strikethrough(inlines(depth - 1));
            case 8 -> new Inline.Link(pick(URLS), maybe(this::words), inlines(depth - 1));
            case 9 -> new Inline.LineBreak();
            default -> new Inline.Footnote(list(1 + random.nextInt(2), () -> block(0)));
        };
    }

    private Inline.Image image() {
        return new Inline.Image(pick(URLS), pick(URLS), maybe(() -> Inline.Text.of(words())), Origin.NONE);
    }

    private Inline.Text leaf() {
        String value = pick(TEXTS);
        int start = source.length();
        source.append(value);
        return new Inline.Text(value, Origin.verbatim(start, source.length()));
    }

    private String text() {
        return pick(TEXTS);
    }

    private String words() {
        return pick(TEXTS) + " " + random.nextInt(50);
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> List<T> list(int size, Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(element.get());
        }
        return list;
    }
}
