package io.github.unchaff.feed.write;

import io.github.unchaff.Conversion;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.Location;
import io.github.unchaff.write.FeedOptions;
import io.github.unchaff.write.Gathering;
import io.github.unchaff.write.GatheringCode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A feed while its entries come in. What is kept of an entry in memory is its {@link Card}; its texts, ready but for their
 * {@link Marks}, are in a {@link Spill}. The second format, if there is one, is the page for people.
 */
final class FeedGathering implements Gathering {

    private static final long LARGE = 5_000_000;
    private static final int MARKS = 200;
    private static final int BUFFER = 1 << 16;

    private final List<FeedFormat> formats;
    private final FeedOptions options;
    private final Spill spill = new Spill();
    private final HeadFacts facts;
    private final List<Held> gathered = new ArrayList<>();
    private final List<Diagnostic> found = new ArrayList<>();
    private @Nullable FeedState state;
    private List<Held> settled = List.of();
    private List<Held> chosen = List.of();
    private @Nullable FeedHead head;

    FeedGathering(FeedFormat format, FeedOptions options) {
        this.formats = options.page() == null ? List.of(format) : List.of(format, new PageFormat());
        this.options = options;
        this.facts = new HeadFacts(options);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Ready(
            Card card,
            String title,
            byte[] texts,
            int[] lengths,
            @Nullable String url) implements Prepared {}

    @Override
    public Prepared prepare(Conversion.Converted document) {
        FeedEntry entry = FeedEntry.of(document.document(), options.idBase());
        byte[][] texts = new byte[formats.size()][];
        int[] lengths = new int[texts.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = formats.get(i).entry(entry).getBytes(StandardCharsets.UTF_8);
            lengths[i] = texts[i].length;
        }
        Card card = Card.of(document, entry, options.duplicates() != FeedOptions.Duplicates.OFF);
        return new Ready(card, entry.title(), joined(texts), lengths, entry.url());
    }

    private static byte[] joined(byte[][] texts) {
        if (texts.length == 1) {
            return texts[0];
        }
        byte[] all = new byte[texts[0].length + texts[1].length];
        System.arraycopy(texts[0], 0, all, 0, texts[0].length);
        System.arraycopy(texts[1], 0, all, texts[0].length, texts[1].length);
        return all;
    }

    @Override
    public void add(Prepared prepared) throws IOException {
        Ready ready = (Ready) prepared;
        gathered.add(new Held(facts.shared(ready.card, ready.title, ready.url), spill.add(ready.texts), ready.lengths));
    }

    @Override
    public void addHead(Conversion.Converted said) {
        facts.addHead(said);
    }

    @Override
    public List<Diagnostic> settle() throws IOException {
        AtomDate fallback = date(gathered);
        settled = new Duplicates(options.duplicates(), found).joined(gathered);
        if (options.state() != null) {
            recall(new FeedState(options.state().lines()), fallback);
        }
        FeedHead made = facts.head(settled);
        head = made;
        chosen = chosen(made);
        sayWhatIsLeftOut();
        warnOfSize();
        return List.copyOf(found);
    }

    /** Gives every entry a date, and says which had none: these get the oldest there is, and never the clock's. */
    private AtomDate date(List<Held> entries) {
        AtomDate oldest = null;
        for (Held entry : entries) {
            AtomDate updated = entry.card().updated();
            oldest = updated != null && (oldest == null || updated.millis() < oldest.millis()) ? updated : oldest;
        }
        AtomDate fallback = oldest == null ? AtomDate.EPOCH : oldest;
        for (Held entry : entries) {
            AtomDate updated = entry.card().updated();
            entry.update(updated == null ? fallback : updated);
            if (updated == null) {
                found.add(new Diagnostic(
                        GatheringCode.UNDATED,
                        entry.card().place(),
                        "the entry has no date; " + fallback.text() + " stands in its place"));
            }
        }
        return fallback;
    }

    private void recall(FeedState before, AtomDate fallback) {
        for (Held entry : settled) {
            AtomDate updated = before.updated(entry);
            entry.update(updated == null ? fallback : updated);
            before.add(entry);
        }
        settled.sort(Held.NEWEST_FIRST);
        state = before;
    }

    private List<Held> chosen(FeedHead made) {
        FeedOptions.Selection selection = options.selection();
        List<Held> some = new ArrayList<>();
        long size = formats.getFirst().begin(made).length();
        int most =
                selection.limit() > 0 ? selection.limit() : options.archive() == null ? settled.size() : Archives.PAGE;
        for (Held entry : settled) {
            size += entry.length(0) + entry.id().length() + MARKS;
            boolean old = selection.since() != null && entry.updated().instant().isBefore(selection.since());
            if (some.size() == most || old || selection.bytes() > 0 && size > selection.bytes()) {
                break;
            }
            some.add(entry);
        }
        return some;
    }

    private void sayWhatIsLeftOut() {
        int left = settled.size() - chosen.size();
        if (left > 0 && options.archive() == null) {
            found.add(new Diagnostic(
                    GatheringCode.LEFT_OUT,
                    settled.get(chosen.size()).card().place(),
                    "this entry and all that were not updated after it, " + left + " in all, were left out as asked"));
        }
    }

    private void warnOfSize() {
        long size = 0;
        for (Held entry : chosen) {
            size += entry.length(0);
        }
        if (size > LARGE && !chosen.isEmpty()) {
            found.add(new Diagnostic(
                    GatheringCode.LARGE,
                    Location.of(chosen.getFirst().card().path()),
                    "the feed has " + size + " bytes, and many readers accept no more than " + LARGE));
        }
    }

    @Override
    public void write(OutputStream out) throws IOException {
        FeedHead made = Objects.requireNonNull(head, "settle() comes first");
        FeedHead whole = options.archive() == null || chosen.size() == settled.size()
                ? made
                : made.at(made.selfUrl(), made.updated(), archives(made).ofFeed());
        write(0, whole, chosen, out);
    }

    private Archives archives(FeedHead made) {
        return new Archives(
                Objects.requireNonNull(options.archive()),
                settled,
                made,
                formats.getFirst().extension());
    }

    private void write(int format, FeedHead whole, List<Held> entries, OutputStream to) throws IOException {
        FeedFormat how = formats.get(format);
        OutputStream out = new BufferedOutputStream(to, BUFFER);
        out.write(how.begin(whole).getBytes(StandardCharsets.UTF_8));
        String between = "";
        for (Held entry : entries) {
            out.write(between.getBytes(StandardCharsets.UTF_8));
            byte[] text = spill.get(entry.at(format), entry.length(format));
            Marks.fill(text, new EntryMarks(how, entry, whole.language(), facts.saysSource(entry.card())), out);
            between = how.between();
        }
        out.write(how.end().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private record EntryMarks(
            FeedFormat format, Held entry, @Nullable String language, boolean saysSource) implements Marks.Values {
        @Override
        public String of(char mark) {
            String own = entry.card().language();
            return switch (mark) {
                case Marks.LANGUAGE -> own == null || own.equals(language) ? "" : format.language(own);
                case Marks.ID -> format.escaped(entry.id());
                case Marks.UPDATED -> entry.updated().text();
                case Marks.UPDATED_RSS -> entry.updated().rfc822();
                case Marks.PERMALINK -> String.valueOf(entry.card().permalink() && !entry.isRenamed());
                default -> throw new IllegalStateException("no mark " + (int) mark);
            };
        }
    }

    @Override
    public List<Beside> beside() {
        FeedHead made = Objects.requireNonNull(head, "settle() comes first");
        List<Beside> files = new ArrayList<>();
        if (options.page() != null) {
            files.add(new Beside(options.page(), Keep.UNLESS_FORCED, out -> write(1, made, chosen, out)));
        }
        if (options.archive() != null) {
            for (Archives.Page page : archives(made).pages()) {
                files.add(new Beside(page.name(), Keep.ALWAYS, out -> write(0, page.head(), page.entries(), out)));
            }
        }
        if (options.state() != null && state != null) {
            String text = state.text();
            files.add(new Beside(
                    options.state().file(), Keep.NOTHING, out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
        }
        return files;
    }

    @Override
    public void close() throws IOException {
        spill.close();
    }
}
