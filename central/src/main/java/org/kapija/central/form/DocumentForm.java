package org.kapija.central.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.ListedDocument;

/** The documents of an alert as JSON, both ways: a number, or an object with a number and its issuer. */
final class DocumentForm {
    private static final String DOCUMENTS = "documents";
    private static final String NUMBER = "number";
    private static final String ISSUER = "issuer";

    private DocumentForm() {}

    /**
     * Reads them; none if the field is absent.
     *
     * @throws FormFault naming the field
     */
    static List<ListedDocument> read(Fields subject) throws FormFault {
        List<ListedDocument> documents = new ArrayList<>();
        for (Fields document : subject.objects(DOCUMENTS, NUMBER)) {
            documents.add(new ListedDocument(
                    Sensitive.of(document.text(NUMBER)),
                    Sensitive.of(document.optionalText(ISSUER).orElse(""))));
        }
        return documents;
    }

    /** Writes them; {@link #read} gives the same back. Personal data. */
    static void write(List<ListedDocument> documents, ObjectNode json) {
        var array = json.putArray(DOCUMENTS);
        for (ListedDocument document : documents) {
            String number = document.number().reveal();
            String issuer = document.issuer().reveal();
            if (issuer.isEmpty()) {
                array.add(number);
            } else {
                array.addObject().put(NUMBER, number).put(ISSUER, issuer);
            }
        }
    }
}
