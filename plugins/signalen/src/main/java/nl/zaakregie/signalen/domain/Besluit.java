package nl.zaakregie.signalen.domain;

import nl.zaakregie.api.kern.Code;

/** What an assessor can decide; the lower-case code is what the model reads. */
public enum Besluit {
    START(Signaalstatus.GESTART),
    KOPPEL(Signaalstatus.GEKOPPELD),
    BEWAAR(Signaalstatus.BEWAARD),
    AFWIJZEN(Signaalstatus.AFGEWEZEN),
    /** Not ours to follow up: Veilig Thuis, police, another municipality (DOMEIN 5.5). */
    DOORZETTEN(Signaalstatus.DOORGEZET),
    /** One simple question: it becomes an aanvraag. */
    ENKELVOUDIG(Signaalstatus.AANGEVRAAGD);

    private final Signaalstatus gevolg;

    Besluit(Signaalstatus gevolg) {
        this.gevolg = gevolg;
    }

    public String code() {
        return Code.van(this);
    }

    Signaalstatus gevolg() {
        return gevolg;
    }
}
