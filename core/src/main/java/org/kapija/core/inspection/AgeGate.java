package org.kapija.core.inspection;

import java.time.LocalDate;
import org.kapija.core.inspection.Inspection.Open;

/** What a document's date of birth allows and demands. Doubt favours the child (S3). */
final class AgeGate {
    private AgeGate() {}

    /**
     * Whether fingers may be captured: not if the holder of the document may be younger than the profile's limit. Where
     * there is no document no date is claimed, and the officer who sees the person and informs them answers for the
     * capture; shortly after such a young traveller, only an officer who says that this is another.
     */
    static boolean allowsCapture(Open open, LocalDate today, LegalProfile profile) {
        return switch (open.document()) {
            case DocumentStatus.Read(TravelDocument read, var _) -> youngestAge(read, today) >= profile.captureAgeMin();
            case DocumentStatus.None _ ->
                open.young().map(YoungTraveller::isAnother).orElse(true);
            case DocumentStatus.Waiting _, DocumentStatus.Reading _, DocumentStatus.Unreadable _ -> false;
        };
    }

    /** Whether this traveller is, or may be, below the limit: by the document, or as an officer says. */
    static boolean mayBeBelow(Open open, LocalDate today, LegalProfile profile) {
        boolean same = open.young()
                .flatMap(YoungTraveller::stated)
                .filter(Sameness.SAME::equals)
                .isPresent();
        return same
                || (open.document() instanceof DocumentStatus.Read(TravelDocument read, var _)
                        && youngestAge(read, today) < profile.captureAgeMin());
    }

    /** Whether the traveller may be a child: also if nothing is known. */
    static boolean mayBeChild(DocumentStatus document, LocalDate today) {
        return !(document instanceof DocumentStatus.Read(TravelDocument read, var _))
                || youngestAge(read, today) < LegalProfile.ADULT_AGE;
    }

    private static int youngestAge(TravelDocument document, LocalDate today) {
        return document.birth().map(birth -> birth.youngestAge(today)).orElse(0);
    }
}
