package org.kapija.core.identity.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What letters may sound like, and how far two of them are apart. A name is a run of symbols; a symbol stands for one
 * phone, or for several where the spelling leaves it open, as a Latin C does, the likeliest first. Phones are written
 * as letters: S Z C J for English sh, zh, ch, j; K kh, G gh, T and D the two of English th, c ts, ' a stop of the
 * throat. Costs are hundredths of a letter.
 */
final class Sounds {
    /** Cost of a consonant more or less, and of one that has nothing in common with the other. */
    static final int LETTER = 100;

    /** Cost of each reading that is likelier than the one that agrees. */
    private static final int LESS_LIKELY = 6;

    /** Symbols are smaller than this. */
    static final int SYMBOLS = 256;

    private static final int OPEN_FROM = 128;

    /** What spellings leave open. */
    private static final String OPEN = """
            kcJsC scCJk gJKZ JyZK sSz zcs wv vfw iyu kC ksSz CkKS Kh Gg gG Gh Ts Dz TsS Dzd Ss Sc Js
            wuov yiea bp fvp Jgk zd dz gJ kC hta aeo oe uiy ea hK gh vb fp td zDd gy Ccz Jd rZ iyea cC kg nm aei eao""";

    /** Phones that are written for one another: two of them, then the cost. */
    private static final String NEAR = """
            ei:20 ou:20 ae:25 ao:25 eo:35 iu:35 au:35 ai:35 eu:35 oi:40 yi:5 ye:20 ya:40 wu:5 wo:15 wa:40 yu:40
            wv:20 vb:45 bp:30 fv:25 fp:45 pv:60 bf:60 mn:50 lr:70 td:35 tT:10 dD:10 TD:25 Ts:35 Tf:60 Dz:25 tD:50 dT:50
            sz:25 sS:30 zZ:30 SZ:30 CS:25 JC:30 JZ:12 cs:30 cz:25 cC:30 SC:25 ZS:30 zJ:35 Jy:45 Zy:50 sC:45 zc:25
            tc:40 tC:45 dJ:40 kg:35 kK:30 gG:20 KG:35 Kh:20 gK:50 gh:35 gJ:35 kc:50 kC:50 ks:60 hk:70 'h:30 'G:60 Gr:60 wg:60
            """;

    private static final String VOWELS = "aeiou";

    private static final Sounds TABLE = new Sounds();

    private final List<String> open = new ArrayList<>();
    private final int[][] costs = new int[SYMBOLS][SYMBOLS];
    private final int[] lacking = new int[SYMBOLS];

    private Sounds() {
        open.addAll(List.of(OPEN.strip().split("\\s+", -1)));
        byte[] near = near();
        for (int one = 0; one < SYMBOLS; one++) {
            lacking[one] = lacking(phonesOf(one));
            for (int other = 0; other < SYMBOLS; other++) {
                costs[one][other] = nearest(near, phonesOf(one), phonesOf(other));
            }
        }
    }

    private String phonesOf(int symbol) {
        int set = symbol - OPEN_FROM;
        return set < 0 || set >= open.size() ? Character.toString(symbol) : open.get(set);
    }

    private static byte[] near() {
        byte[] near = new byte[SYMBOLS * SYMBOLS];
        Arrays.fill(near, (byte) LETTER);
        for (int phone = 0; phone < SYMBOLS; phone++) {
            near[phone * SYMBOLS + phone] = 0;
        }
        for (String pair : NEAR.strip().split("\\s+", -1)) {
            byte cost = Byte.parseByte(pair.substring(3));
            near[pair.charAt(0) * SYMBOLS + pair.charAt(1)] = cost;
            near[pair.charAt(1) * SYMBOLS + pair.charAt(0)] = cost;
        }
        return near;
    }

    /** The likeliest reading of a letter is free, the others cost a little. */
    private static int nearest(byte[] near, String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        int least = LETTER;
        for (int i = 0; i < one.length(); i++) {
            for (int j = 0; j < other.length(); j++) {
                least = Math.min(
                        least, near[one.charAt(i) * SYMBOLS + other.charAt(j)] + LESS_LIKELY * Math.min(i + j, 3));
            }
        }
        return least;
    }

    private static int lacking(String phones) {
        int least = LETTER;
        for (int at = 0; at < phones.length(); at++) {
            int cost = switch (phones.charAt(at)) {
                case '\'' -> 10;
                case 'h' -> 25;
                case 'y', 'w' -> 25;
                case 'a', 'e', 'i', 'o', 'u' -> 30;
                default -> LETTER;
            };
            least = Math.min(least, cost + 10 * at);
        }
        return least;
    }

    /**
     * Returns the symbol that stands for some phones.
     *
     * @throws IllegalArgumentException if no spelling leaves just these open
     */
    static char symbol(String phones) {
        int at = TABLE.open.indexOf(phones);
        if (phones.length() == 1) {
            return phones.charAt(0);
        }
        if (at < 0) {
            throw new IllegalArgumentException("no symbol for " + phones);
        }
        return (char) (OPEN_FROM + at);
    }

    /** Returns what it costs to read one for the other. */
    static int cost(int one, int other) {
        return TABLE.costs[one][other];
    }

    /** Returns what it costs to read each symbol for this one; not to be changed. */
    static int[] costs(int symbol) {
        return TABLE.costs[symbol];
    }

    /** Returns what it costs to leave a symbol out. */
    static int lack(int symbol) {
        return TABLE.lacking[symbol];
    }

    /** Returns what a symbol may stand for. */
    static String phones(int symbol) {
        return TABLE.phonesOf(symbol);
    }

    /** Returns whether it is a vowel, and no half one, whatever it stands for. */
    static boolean vowel(int symbol) {
        return phones(symbol).chars().allMatch(phone -> VOWELS.indexOf(phone) >= 0);
    }
}
