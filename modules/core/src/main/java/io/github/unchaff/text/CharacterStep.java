package io.github.unchaff.text;

import org.jspecify.annotations.Nullable;

/**
 * The steps by which characters change on their way, each with the name that the ledger shows. Whatever no step names stays as
 * it is: full-width forms, ideographic spaces between words, quotation marks, dashes, variation selectors.
 *
 * <p>{@code docs/characters.md} is made from this list.
 */
public enum CharacterStep {
    /** A mark that belongs to the encoding, in the middle of a text. */
    BYTE_ORDER_MARK("byte-order-mark", "U+FEFF inside the text", "nothing"),
    /** Shows nothing, and means something only where letters join. */
    ZERO_WIDTH(
            "zero-width",
            "U+200B, U+2060 to U+2064, U+206A to U+206F; U+200C and U+200D but in emoji and between letters that join; U+180E but"
                    + " in Mongolian; tag characters but in flags",
            "nothing"),
    /** A place where a word may break. */
    SOFT_HYPHEN("soft-hyphen", "U+00AD", "nothing"),
    /** Directions: the text stays in the order in which it is written. */
    BIDI_CONTROLS(
            "bidi-controls",
            "U+202A to U+202E, U+2066 to U+2069; U+200E, U+200F and U+061C but beside right-to-left letters",
            "nothing; an override (U+202D, U+202E) is reported, since the text read otherwise"),
    /** What no output format may hold. */
    CONTROLS("control-characters", "U+0000 to U+001F and U+007F to U+009F but white space; U+FFFE, U+FFFF", "nothing"),
    /** Half of a pair. */
    LONE_SURROGATES("lone-surrogates", "half of a surrogate pair", "U+FFFD"),
    /** Lines that HTML and Markdown do not know. */
    LINE_SEPARATOR("line-separator", "U+2028, U+2029", "a line break"),
    /** A space that must not break. */
    NBSP("nbsp-to-space", "U+00A0", "a space, which folds with those around it"),
    /** An indent made of spaces that do not fold. */
    INDENT(
            "ideographic-indent",
            "U+3000, U+2000 to U+200A and other fixed spaces at the start or end of a line",
            "nothing"),
    /** A radical in place of the character. */
    KANGXI("kangxi-radicals", "U+2F00 to U+2FD5, U+2E9F, U+2EF3", "the unified ideograph"),
    /** Doubles for other encodings' sake; canonical composition unifies them. */
    CJK_COMPATIBILITY(
            "cjk-compatibility",
            "U+F900 to U+FAD9 and U+2F800 to U+2FA1D with a canonical equivalent",
            "the unified ideograph"),
    /** Canonical composition, never compatibility composition: {@code １ドル} stays. */
    NFC("nfc", "letters with combining marks, and other text that is not in NFC", "the same text in NFC"),
    /** What a mirror made of emoji. */
    EMOJI_CODES("emoji-codes", "[e-1f602], in pairs for flags", "the emoji");

    private final String id;
    private final String characters;
    private final String becomes;

    CharacterStep(String id, String characters, String becomes) {
        this.id = id;
        this.characters = characters;
        this.becomes = becomes;
    }

    /** The name in the ledger, such as {@code zero-width}. */
    public String id() {
        return id;
    }

    /** Which characters it is about, in words. */
    public String characters() {
        return characters;
    }

    /** What becomes of them, in words. */
    public String becomes() {
        return becomes;
    }

    /** The step that drops the character at {@code i}, or null. */
    public static @Nullable CharacterStep dropping(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x80) {
            return Characters.isControl(c) ? CONTROLS : null;
        }
        return switch (c) {
            case 0xAD -> SOFT_HYPHEN;
            case 0xFEFF -> BYTE_ORDER_MARK;
            case 0x200B -> ZERO_WIDTH;
            case 0x200C, 0x200D, 0x180E -> Joining.means(text, i) ? null : ZERO_WIDTH;
            case 0x200E, 0x200F, 0x61C -> Joining.isBesideRightToLeft(text, i) ? null : BIDI_CONTROLS;
            case 0xDB40 -> Joining.isStrayTag(text, i) ? ZERO_WIDTH : null;
            default -> droppingAlways(c);
        };
    }

    private static @Nullable CharacterStep droppingAlways(char c) {
        if (c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069) {
            return BIDI_CONTROLS;
        }
        if (c >= 0x2060 && c <= 0x206F) {
            return ZERO_WIDTH;
        }
        return Characters.isControl(c) ? CONTROLS : null;
    }

    /** The step that puts something in place of the character at {@code i}, or null; composition is not asked about. */
    public static @Nullable CharacterStep replacing(String text, int i) {
        char c = text.charAt(i);
        if (c == '[') {
            return EmojiCode.end(text, i) > 0 ? EMOJI_CODES : null;
        }
        if (Characters.isRadical(c)) {
            return KANGXI;
        }
        return Character.isSurrogate(c) && Characters.isLoneSurrogate(text, i) ? LONE_SURROGATES : null;
    }

    /** The step that changes a white space where it does not stay, or null for those that only lay text out. */
    public static @Nullable CharacterStep changing(char space) {
        return switch (space) {
            case 0xA0 -> NBSP;
            case 0x2028, 0x2029 -> LINE_SEPARATOR;
            case 0x1680, 0x202F, 0x205F, 0x3000 -> INDENT;
            default -> space >= 0x2000 && space <= 0x200A ? INDENT : null;
        };
    }
}
