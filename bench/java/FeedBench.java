import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.SyndFeedOutput;
import com.rometools.rome.io.XmlReader;
import io.github.unchaff.Conversion;
import io.github.unchaff.Converter;
import io.github.unchaff.ConverterOptions;
import io.github.unchaff.feed.write.AtomWriter;
import io.github.unchaff.read.Part;
import io.github.unchaff.source.Source;
import io.github.unchaff.write.WriteOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads feeds and writes them as Atom: once as plainly as Rome can do it, once with Unchaff, by turns in one JVM, and prints what
 * each took of the thread's CPU time. Arguments: warm-up rounds, measured rounds, files. A line for each file: path, bytes, then
 * for {@code rome.parse}, {@code rome.write} and {@code unchaff} either the median of milliseconds or why there is none, then the
 * bytes of the Atom that each wrote.
 */
public final class FeedBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e6;

    /** One measurement lasts about so long, so that the clock's steps do not matter. */
    private static final double MEASURE_MS = 10;

    private static final Converter CONVERTER = Converter.standard();
    private static final AtomWriter WRITER = new AtomWriter();

    private FeedBench() {}

    // ---- What Unchaff does: read, clean, write. The one place to adapt when its way into feeds changes.

    private static byte[] unchaff(String name, byte[] bytes) throws Refused, IOException {
        List<Conversion.Converted> entries = new ArrayList<>();
        switch (CONVERTER.convert(new Source(name, bytes), ConverterOptions.DEFAULT)) {
            case Conversion.Rejected no -> throw new Refused(no.diagnostics().getLast().code().id());
            case Conversion.Converted one -> throw new Refused("no feed");
            case Conversion.Series series -> {
                try (var parts = series.parts()) {
                    for (Part part = parts.next(); part != null; part = parts.next()) {
                        if (CONVERTER.convert(series, part, ConverterOptions.DEFAULT) instanceof Conversion.Converted entry) {
                            entries.add(entry);
                        }
                    }
                }
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(entries, WriteOptions.DEFAULT, out);
        return out.toByteArray();
    }

    // ---- What Rome does: as its tutorial has it.

    private static SyndFeed romeParse(byte[] bytes) throws Refused, IOException {
        try {
            return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes)));
        } catch (FeedException | RuntimeException e) {
            throw new Refused(e.getClass().getSimpleName());
        }
    }

    private static byte[] romeWrite(SyndFeed feed) throws Refused, IOException {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            feed.setFeedType("atom_1.0");
            feed.setEncoding("UTF-8");
            OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            new SyndFeedOutput().output(feed, writer);
            writer.flush();
            return out.toByteArray();
        } catch (FeedException | RuntimeException e) {
            throw new Refused(e.getClass().getSimpleName());
        }
    }

    // ---- How it is measured.

    /** A feed that one of them does not convert, and why. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String why) {
            super(why, null, false, false);
        }
    }

    private interface Work {
        int run() throws Refused, IOException;
    }

    /** The times of one kind of work on one file. */
    private static final class Times {
        private final Work work;
        private final List<Double> millis = new ArrayList<>();
        private int repeats = 1;
        private int size;
        private String refused = "";

        Times(Work work) {
            this.work = work;
        }

        void round(boolean measured) throws IOException {
            if (!refused.isEmpty()) {
                return;
            }
            try {
                long begin = THREADS.getCurrentThreadCpuTime();
                for (int i = 0; i < repeats; i++) {
                    size = work.run();
                }
                double each = (THREADS.getCurrentThreadCpuTime() - begin) / NANOS / repeats;
                repeats = (int) Math.max(1, Math.min(1000, MEASURE_MS / each));
                if (measured) {
                    millis.add(each);
                }
            } catch (Refused e) {
                refused = e.getMessage();
            }
        }

        String result() {
            if (!refused.isEmpty()) {
                return refused;
            }
            double[] sorted = millis.stream().mapToDouble(x -> x).sorted().toArray();
            return String.format(java.util.Locale.ROOT, "%.4f", sorted[sorted.length / 2]);
        }
    }

    private static final class Feed {
        private final Path path;
        private final byte[] bytes;
        private final Times romeParse;
        private final Times romeWrite;
        private final Times unchaff;
        private SyndFeed parsed;

        Feed(Path path) throws IOException {
            this.path = path;
            this.bytes = Files.readAllBytes(path);
            String name = path.getFileName().toString();
            romeParse = new Times(() -> {
                parsed = romeParse(bytes);
                return 0;
            });
            romeWrite = new Times(() -> {
                if (parsed == null) {
                    throw new Refused("not parsed");
                }
                return romeWrite(parsed).length;
            });
            unchaff = new Times(() -> unchaff(name, bytes).length);
        }

        void round(boolean measured) throws IOException {
            romeParse.round(measured);
            romeWrite.round(measured);
            unchaff.round(measured);
            parsed = null;
        }

        String line() {
            return String.join(
                    "\t",
                    path.toString(),
                    Integer.toString(bytes.length),
                    romeParse.result(),
                    romeWrite.result(),
                    unchaff.result(),
                    Integer.toString(romeWrite.size),
                    Integer.toString(unchaff.size));
        }
    }

    /** Runs. */
    public static void main(String[] args) throws IOException {
        int warm = Integer.parseInt(args[0]);
        int rounds = Integer.parseInt(args[1]);
        List<Feed> feeds = new ArrayList<>();
        for (String file : Arrays.asList(args).subList(2, args.length)) {
            feeds.add(new Feed(Path.of(file)));
        }
        for (int round = 0; round < warm + rounds; round++) {
            for (Feed feed : feeds) {
                feed.round(round >= warm);
            }
        }
        feeds.forEach(feed -> System.out.println(feed.line()));
    }
}
