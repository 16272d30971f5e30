package io.github.unchaff;

import io.github.unchaff.clean.Cleaning;
import io.github.unchaff.clean.Profile;
import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.Location;
import io.github.unchaff.ledger.Audit;
import io.github.unchaff.ledger.Ledger;
import io.github.unchaff.model.Document;
import io.github.unchaff.read.Detection;
import io.github.unchaff.read.FormatReader;
import io.github.unchaff.read.LimitException;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.read.UnreadableException;
import io.github.unchaff.site.Site;
import io.github.unchaff.source.Decoded;
import io.github.unchaff.source.Decoder;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.Source;
import io.github.unchaff.source.SourceInfo;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Pattern;

/**
 * Turns the bytes of one source into one clean document: decode, detect, read, clean, balance. Writing is the caller's next
 * step ({@link io.github.unchaff.write.FormatWriter}). Immutable and thread-safe.
 */
public final class Converter {

    private static final Pattern OTHER_FORMATS =
            Pattern.compile("\\s*(?:<\\?xml\\b|<!DOCTYPE (?!html)|<(?:rss|feed|rdf:RDF|svg)[\\s>])");

    private final List<FormatReader> readers;
    private final Profile profile;

    /** A converter with these readers, asked in this order, and this cleaning. */
    public Converter(List<FormatReader> readers, Profile profile) {
        this.readers = List.copyOf(readers);
        this.profile = profile;
    }

    /** A converter with all readers on the class path and the standard cleaning. */
    public static Converter standard() {
        List<FormatReader> found = new ArrayList<>();
        ServiceLoader.load(FormatReader.class).forEach(found::add);
        return new Converter(found, Profile.STANDARD);
    }

    /** The dialects this converter reads, in the order it asks for them. */
    public List<String> dialects() {
        return readers.stream().map(FormatReader::dialect).toList();
    }

    /**
     * The whole way of one source. Never throws for what is in the source.
     *
     * @throws IllegalArgumentException when the options name a dialect that no reader reads
     */
    public Conversion convert(Source source, ConverterOptions options) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        try {
            Decoded decoded = decode(source, options.limits(), diagnostics);
            ReadContext context =
                    new ReadContext(source.path(), decoded.text(), options.read(), options.limits(), diagnostics);
            SourceText text = withoutMark(SourceText.of(decoded.text()), context);

            Choice choice = detect(text, source.path(), options);
            refuseOtherFormats(choice, text, context);
            Document read = choice.reader.read(text, context);
            Site site = context.rules().site(read.metadata().url());
            Document clean = profile.clean(read, new Cleaning(context, site));
            Ledger ledger = Audit.balance(
                    decoded.text(), clean, context.claims(), context.rules().addresses());

            requireContent(clean, context);
            reportImbalance(ledger, context);
            return new Conversion.Converted(
                    clean,
                    decoded.text(),
                    info(source, decoded, choice.detection),
                    ledger,
                    diagnostics,
                    context.dates().vote());
        } catch (UnreadableException e) {
            return rejected(source, diagnostics, e.diagnostic());
        } catch (LimitException e) {
            return rejected(source, diagnostics, e.diagnostic());
        }
    }

    /** The text without a byte order mark, which is the one character that belongs to the encoding. */
    private static SourceText withoutMark(SourceText text, ReadContext context) {
        if (!text.value().startsWith("\uFEFF")) {
            return text;
        }
        context.claims().markup(text.slice(0, 1).origin());
        return text.slice(1);
    }

    private record Choice(FormatReader reader, Detection detection) {
        Detection.Confidence confidence() {
            return detection.confidence();
        }
    }

    private Choice detect(SourceText text, String path, ConverterOptions options) {
        if (options.dialect() != null) {
            return asked(options.dialect());
        }
        return readers.stream()
                .map(reader -> new Choice(reader, reader.detect(text, path)))
                .reduce((best, next) -> next.confidence().compareTo(best.confidence()) > 0 ? next : best)
                .orElseThrow(() -> new IllegalStateException("a converter without readers"));
    }

    private Choice asked(String dialect) {
        return readers.stream()
                .filter(reader -> reader.dialect().equals(dialect))
                .map(reader -> new Choice(reader, reader.found(Detection.Confidence.CERTAIN, "asked for")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reader for the dialect " + dialect));
    }

    /** XML that no reader is sure of would come out as escaped tags, which helps nobody. */
    private static void refuseOtherFormats(Choice choice, SourceText text, ReadContext context)
            throws UnreadableException {
        boolean guess = choice.confidence().compareTo(Detection.Confidence.LIKELY) <= 0
                && !choice.reader.dialect().equals("html");
        if (guess && OTHER_FORMATS.matcher(text.value()).lookingAt()) {
            throw context.unreadable(
                    CoreCode.UNSUPPORTED, text.slice(0, 1).origin(), "XML, which this version does not read; skipped");
        }
    }

    private static Decoded decode(Source source, Limits limits, List<Diagnostic> diagnostics)
            throws UnreadableException {
        Location whole = Location.of(source.path());
        if (source.bytes().length > limits.bytes()) {
            throw new UnreadableException(new Diagnostic(
                    CoreCode.TOO_LARGE, whole, source.bytes().length + " bytes, the limit is " + limits.bytes()));
        }
        if (Decoder.isBinary(source.bytes())) {
            throw new UnreadableException(new Diagnostic(CoreCode.BINARY, whole, "the bytes are not text; skipped"));
        }
        Decoded decoded = Decoder.decode(source.bytes());
        if (decoded.bad() * 10L > decoded.text().length() * 3L) {
            throw new UnreadableException(new Diagnostic(
                    CoreCode.BINARY, whole, "most bytes are neither UTF-8 nor of a declared charset; skipped"));
        }
        if (Whitespace.countVisible(decoded.text().replace("\uFEFF", "")) == 0) {
            throw new UnreadableException(new Diagnostic(CoreCode.EMPTY, whole, "there is no text in it; skipped"));
        }
        if (decoded.bad() > 0) {
            diagnostics.add(new Diagnostic(
                    CoreCode.BAD_BYTES,
                    Location.at(source.path(), decoded.text(), decoded.firstBad()),
                    decoded.bad() + " places with bytes that are not " + decoded.charset()
                            + ", the first here; each became U+FFFD"));
        } else if (!decoded.charset().equals("UTF-8")) {
            diagnostics.add(new Diagnostic(
                    CoreCode.NOT_UTF8, whole, "decoded as " + decoded.charset() + ": " + decoded.evidence()));
        }
        return decoded;
    }

    private static void requireContent(Document document, ReadContext context) throws UnreadableException {
        if (!document.body().isEmpty()) {
            return;
        }
        if (document.metadata().title() == null) {
            throw context.unreadable(CoreCode.NO_ARTICLE, Origin.NONE, "neither a title nor a text was left");
        }
        context.report(CoreCode.EMPTY_BODY, Origin.NONE, "there is a title, but no text; written with its metadata");
    }

    private static void reportImbalance(Ledger ledger, ReadContext context) {
        if (ledger.unaccounted() > 0) {
            Ledger.Entry first = ledger.entries().stream()
                    .filter(entry -> entry.fate() == null)
                    .findFirst()
                    .orElseThrow();
            context.report(
                    CoreCode.UNACCOUNTED,
                    Origin.verbatim(first.start(), first.end()),
                    ledger.unaccounted() + " characters are in no account, the first here");
        }
        for (String fault : ledger.faults()) {
            context.report(CoreCode.LEDGER_FAULT, Origin.NONE, fault);
        }
    }

    private static Conversion rejected(Source source, List<Diagnostic> diagnostics, Diagnostic reason) {
        diagnostics.add(reason);
        return new Conversion.Rejected(source.path(), diagnostics);
    }

    private static SourceInfo info(Source source, Decoded decoded, Detection detection) {
        return new SourceInfo(
                source.path(),
                source.bytes().length,
                sha256(source.bytes()),
                decoded.charset(),
                detection.mediaType(),
                detection.dialect(),
                detection.evidence());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
