package org.kapija.core.identity.name;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kapija.core.identity.name.NameToken.Role;

/** Parts a name into words and reads each by the table of its script. */
final class NameReader {
    /** Longest text that is looked at. */
    private static final int TEXT_MAX = 512;

    private static final Pattern PARTING = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}'’‘ʼʾʿ`´]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʾʿ`´]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Arabic Abd al-X: servant of X, written in one, two or three words. */
    private static final Pattern SERVANT = Pattern.compile("(abd)(?:[aeuo][lrsdnztm]h?|ou?l)((?!l+[ah]+$).{4,})");

    private static final Pattern SERVANT_ALONE = Pattern.compile("abd([aeuo][lrsdnzt]h?)?");

    /** Longer words may be that one, mistyped, and another. */
    private static final int SERVANT_GLUED = 8;

    /** Sounds like the Arabic word without the article; written as most write it, so that a slip in it shows. */
    private static final NameToken SERVANT_OF = NameToken.of("abdul", Spellings.LATIN.sounds("abd"), false, Role.WORD);

    private static final String SERVANT_ARABIC = "عبد";
    private static final String ARTICLE_ARABIC = "ال";

    private static final Set<String> DESCENT = Set.of("bin", "ben", "ibn", "bint", "binti", "bn", "بن", "ابن", "بنت");

    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "ul", "ur", "as", "ad", "ar", "ash", "an", "az", "at", "de", "da", "do", "dos", "das", "di",
            "du", "del", "della", "la", "le", "van", "von", "der", "den", "ter", "zu", "zur", "y", "e", "ال", "tul",
            "us", "ud", "und", "af", "av");

    private static final Set<String> TITLES = Set.of(
            "dr", "mr", "mrs", "ms", "miss", "prof", "sir", "haji", "hadji", "hajji", "hajj", "haj", "sheikh", "shaikh",
            "shaykh", "sheik", "cheikh", "mullah", "mulla", "mawlawi", "maulavi", "maulana", "mawlana", "qari",
            "sayyid", "sayed", "sayyed", "syed", "said", "ustad", "gen", "col", "jr", "sr", "ii", "iii", "iv", "حاج",
            "شیخ", "شيخ", "سيد", "دكتور");

    /** Letters that lose more than their marks, for the comparison of letters. */
    private static final Map<Character, String> BARE = Map.ofEntries(
            Map.entry('đ', "d"),
            Map.entry('ł', "l"),
            Map.entry('ø', "o"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ı', "i"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ħ', "h"),
            Map.entry('ə', "a"),
            Map.entry('أ', "ا"),
            Map.entry('إ', "ا"),
            Map.entry('آ', "ا"),
            Map.entry('ى', "ي"),
            Map.entry('ی', "ي"),
            Map.entry('ک', "ك"),
            Map.entry('ة', "ه"),
            Map.entry('ς', "σ"),
            Map.entry('ё', "е"));

    private NameReader() {}

    static List<NameToken> read(String text) {
        String start = text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX);
        String small = Normalizer.normalize(start, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<NameToken> tokens = new ArrayList<>();
        for (String word : PARTING.split(small, -1)) {
            String plain = APOSTROPHES.matcher(word).replaceAll("");
            if (plain.chars().anyMatch(Character::isLetter)) {
                add(plain, tokens);
            }
        }
        return tokens;
    }

    private static void add(String word, List<NameToken> tokens) {
        UnicodeScript script = UnicodeScript.of(word.codePointAt(0));
        if (script == UnicodeScript.ARABIC) {
            addArabic(
                    Normalizer.normalize(
                                    MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFC))
                                            .replaceAll(""),
                                    Normalizer.Form.NFC)
                            .replace("ـ", ""),
                    tokens);
            return;
        }
        Optional<String> arabic = ArabicScheme.undone(word);
        if (arabic.isPresent()) {
            addArabic(arabic.get(), tokens);
            return;
        }
        Matcher servant = SERVANT.matcher(word);
        if (servant.matches()) {
            tokens.add(SERVANT_OF);
            tokens.add(token(servant.group(2), UnicodeScript.LATIN));
        } else if (word.length() > SERVANT_GLUED && LetterDistance.isSlip(word.substring(0, 5), "abdul")) {
            tokens.add(token(word.substring(0, 5), UnicodeScript.LATIN));
            tokens.add(token(word.substring(5), UnicodeScript.LATIN));
        } else if (SERVANT_ALONE.matcher(word).matches()) {
            tokens.add(SERVANT_OF);
        } else {
            tokens.add(token(word, script));
        }
    }

    private static void addArabic(String word, List<NameToken> tokens) {
        if (word.startsWith(SERVANT_ARABIC + ARTICLE_ARABIC) && word.length() > 6 && !word.endsWith("الله")) {
            tokens.add(token(SERVANT_ARABIC, UnicodeScript.ARABIC));
            tokens.add(token(word.substring(5), UnicodeScript.ARABIC));
        } else if (word.equals("الله")
                && !tokens.isEmpty()
                && tokens.getLast().letters().equals(SERVANT_ARABIC)) {
            tokens.set(tokens.size() - 1, token("عبدالله", UnicodeScript.ARABIC));
        } else if (word.startsWith(ARTICLE_ARABIC) && word.length() > 4) {
            tokens.add(token(word.substring(2), UnicodeScript.ARABIC));
        } else {
            tokens.add(token(word, UnicodeScript.ARABIC));
        }
    }

    static NameToken token(String word, UnicodeScript script) {
        String letters = bare(word);
        return switch (script) {
            case ARABIC -> NameToken.of(letters, Spellings.ARABIC.sounds(word), true, role(letters));
            case CYRILLIC -> NameToken.of(letters, Spellings.CYRILLIC.sounds(word), false, role(letters));
            case GREEK ->
                NameToken.of(
                        letters,
                        Spellings.GREEK.sounds(
                                Normalizer.normalize(word, Normalizer.Form.NFC).equals(letters) ? word : letters),
                        false,
                        role(letters));
            case LATIN -> NameToken.of(letters, Spellings.LATIN.sounds(readable(word)), false, role(letters));
            default ->
                NameToken.of(
                        letters,
                        Spellings.LATIN.sounds(bare(Rest.ANY.transliterate(word).toLowerCase(Locale.ROOT))),
                        script == UnicodeScript.HEBREW,
                        role(letters));
        };
    }

    private static Role role(String letters) {
        if (DESCENT.contains(letters)) {
            return Role.DESCENT;
        }
        if (PARTICLES.contains(letters)) {
            return Role.PARTICLE;
        }
        if (TITLES.contains(letters)) {
            return Role.TITLE;
        }
        return letters.length() == 1 && letters.charAt(0) < 0x600 ? Role.INITIAL : Role.WORD;
    }

    /** Keeps the letters with marks that the table knows; digits that look like letters become them. */
    private static String readable(String word) {
        var text = new StringBuilder();
        for (int at = 0; at < word.length(); at++) {
            char letter = digit(word.charAt(at));
            if (Spellings.LATIN.has(letter)) {
                text.append(letter);
            } else {
                text.append(MARKS.matcher(Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD))
                        .replaceAll(""));
            }
        }
        return text.toString();
    }

    private static char digit(char letter) {
        return switch (letter) {
            case '0' -> 'o';
            case '1' -> 'i';
            case '5' -> 's';
            case '8' -> 'b';
            default -> letter;
        };
    }

    private static String bare(String word) {
        String decomposed =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        var letters = new StringBuilder();
        for (int at = 0; at < decomposed.length(); at++) {
            char letter = digit(decomposed.charAt(at));
            letters.append(BARE.getOrDefault(letter, Character.toString(letter)));
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }

    /** Loaded only when a script comes that has no table here. */
    private static final class Rest {
        private static final Transliterator ANY = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }
}
