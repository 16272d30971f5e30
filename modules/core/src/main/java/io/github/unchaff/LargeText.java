package io.github.unchaff;

import io.github.unchaff.diagnostic.CoreCode;
import io.github.unchaff.diagnostic.Diagnostic;
import io.github.unchaff.diagnostic.Location;
import io.github.unchaff.read.Detection;
import io.github.unchaff.read.UnreadableException;
import io.github.unchaff.source.Decoder;
import io.github.unchaff.source.FoundCharset;
import io.github.unchaff.source.LargeSource;
import io.github.unchaff.source.Source;
import io.github.unchaff.source.SourceInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A large source as text. Its charset is settled by its first mebibyte; what is not of that charset further on becomes U+FFFD.
 */
final class LargeText {

    private static final int PREFIX = 1 << 20;

    private final LargeSource source;
    private final FoundCharset charset;
    private final String beginning;
    private final String sha256;

    private LargeText(LargeSource source, FoundCharset charset, String beginning, String sha256) {
        this.source = source;
        this.charset = charset;
        this.beginning = beginning;
        this.sha256 = sha256;
    }

    static LargeText of(LargeSource source, List<Diagnostic> diagnostics) throws IOException, UnreadableException {
        MessageDigest digest = sha256();
        byte[] prefix;
        try (InputStream in = new DigestInputStream(source.content().open(), digest)) {
            prefix = in.readNBytes(PREFIX);
            if (Decoder.isBinary(prefix)) {
                throw new UnreadableException(
                        new Diagnostic(CoreCode.BINARY, Location.of(source.path()), "the bytes are not text; skipped"));
            }
            in.transferTo(OutputStream.nullOutputStream());
        }
        FoundCharset charset = Decoder.charset(prefix, null);
        String beginning = new String(prefix, charset.charset());
        return new LargeText(source, charset, beginning, HexFormat.of().formatHex(digest.digest()));
    }

    /** A fresh SHA-256. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The first characters. */
    String beginning() {
        return beginning;
    }

    /** All characters. */
    Reader open() throws IOException {
        return new InputStreamReader(source.content().open(), charset.charset());
    }

    /** The source in memory after all. */
    Source whole() throws IOException {
        try (InputStream in = source.content().open()) {
            return new Source(source.path(), in.readAllBytes());
        }
    }

    SourceInfo info(Detection detection) {
        return new SourceInfo(
                source.path(),
                source.bytes(),
                sha256,
                charset.charset().name(),
                detection.mediaType(),
                detection.dialect(),
                detection.evidence());
    }
}
