package io.github.unchaff.feed.check;

import io.github.unchaff.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Looks at addresses. */
final class AddressCheck {

    private final Found found;

    AddressCheck(Found found) {
        this.found = found;
    }

    /** An address that may be relative by the letter. */
    void reference(SourceText address) {
        check(address, LinkRule.ADDRESS_RELATIVE);
    }

    /** An address that must be absolute. */
    void absolute(SourceText address) {
        check(address, LinkRule.ADDRESS_NOT_ABSOLUTE);
    }

    /** An address that must be an absolute IRI, with the rule for one that is none. */
    void iri(SourceText address, CheckRule rule) {
        String value = address.value();
        if (!value.isEmpty() && (IriSyntax.scheme(value) == null || IriSyntax.isInvalid(value))) {
            found.add(rule, address);
        }
    }

    private void check(SourceText address, CheckRule relative) {
        String value = address.value();
        if (value.isEmpty()) {
            return;
        }
        String scheme = IriSyntax.scheme(value);
        CheckRule broken = IriSyntax.isScript(scheme)
                ? LinkRule.ADDRESS_UNSAFE
                : IriSyntax.isInvalid(value)
                        ? LinkRule.ADDRESS_INVALID
                        : scheme == null ? relative : IriSyntax.isNotNormal(value) ? LinkRule.ADDRESS_NOT_NORMAL : null;
        report(broken, address);
    }

    private void report(@Nullable CheckRule rule, SourceText address) {
        if (rule != null) {
            found.add(rule, address);
        }
    }
}
