package org.kapija.core.identity.name;

/** How scripts are read. Where languages differ, what any of them says: a name does not tell its language. */
final class Spellings {
    static final Spelling LATIN = Spelling.of("""
            a:a b:b c:{kcJsC} c[eiy]:{scCJk} d:d e:e f:f g:g g[eiy]:{gJKZ} h:h i:i j:{JyZK} k:k l:l m:m n:n o:o p:p
            q:{kC} r:r s:{sSz} t:t u:u v:{vfw} w:{wv} x:ks ^x:{ksSz} y:{iyu} z:{zcs}
            sh:{Ss} sch:S tch:C tsch:C ch:{CkKS} zh:Z kh:{Kh} gh:{Gg} th:{Ts} dh:{Dz} ph:f rh:r wh:w ts:c tz:c tc:c
            cz:C sz:{Ss} rz:{rZ} dz:{zcs} dj:J dzh:J tj:Cy lj:ly nj:ny gj:{gJ} kj:{kC} xh:J ou:u oo:u ee:i ck:k
            qu:k cc:k cc[eiy]:C gn:ny gn[aeiou]:ny
            č:C ć:C ĉ:C š:S ş:S ș:S ś:S ž:Z ż:Z ź:Z đ:{Jd} ç:{CkKS} ğ:{gy} ñ:ny ń:ny ň:ny ř:{rZ} ł:l ß:s ţ:c ț:c ø:{oe} ö:{oe}
            œ:{oe} ő:{oe} ü:{uiy} ű:{uiy} ä:{ea} æ:{ea} å:{aeo} ı:i ə:{ea} ð:D þ:T ħ:h""");

    static final Spelling CYRILLIC = Spelling.of("""
            а:a б:b в:{vfw} г:{gh} ґ:g д:d е:{eao} ё:{oe} ж:{Js} з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:{hK}
            ц:c ч:C ш:S щ:S ъ: ы:i ь: э:e ю:u я:a дж:J дз:{zcs} тц:c кс:ks є:e і:i ї:i ў:w ђ:{Jd} ј:y љ:ly њ:ny ћ:C џ:J
            ѓ:{gJ} ќ:{kC} ѕ:{zcs} ё:o ѐ:e ѝ:i қ:k ғ:{Gg} ү:u ұ:u ө:{oe} ә:{ea} ң:n һ:h ый:i ий:i ^е:e ье:e ья:a ью:u ьё:o""");

    static final Spelling GREEK = Spelling.of("""
            α:a β:{vb} γ:{gy} γ[εηιυ]:{gy} δ:d ε:e ζ:z η:i θ:{Ts} ι:i κ:k λ:l μ:m ν:n ξ:ks ο:o π:p ρ:r σ:s ς:s τ:t υ:i φ:f
            χ:{hK} ψ:ps ω:o ου:u μπ:mb ^μπ:b ντ:nd ^ντ:d γκ:ng ^γκ:g γγ:ng γχ:nh τσ:{cC} τζ:J αι:e ει:i οι:i υι:i αυ:av ευ:ev
            αυ[θκξπστφχψ]:af ευ[θκξπστφχψ]:ef""");

    static final Spelling ARABIC = Spelling.of("""
            ء:' آ:a أ:a إ:i ؤ:u ئ:' ا:{aeo} ٱ:a ب:{bp} ت:t ث:{Ts} ج:{Jgk} ح:h خ:{Kh} د:d ذ:{Dz} ر:r ز:z س:s ش:S ص:s ض:{dz} ط:t
            ظ:{zDd} ع:' غ:{gG} ف:{fvp} ق:{kg} ك:k ک:k ل:l م:m ن:n ه:h ة:{hta} و:{wuov} ى:a ي:{yiea} ی:{yiea} ے:{yiea} ې:{yiea} ۍ:{yiea}
            پ:p چ:C ژ:Z گ:g ګ:g ٹ:t ټ:t ڈ:d ډ:d ڑ:r ړ:r ں:n ڼ:n ھ:h ہ:h ۂ:h ۃ:{hta} ۀ:h څ:c ځ:{zcs} ښ:{CkKS} ږ:{gJ} ڭ:ng ڤ:v ڨ:g
            تش:C دج:J تس:c""");

    private Spellings() {}
}
