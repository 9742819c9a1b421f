package nl.zaakregie.api.gebruiker;

import nl.zaakregie.api.kern.Code;

/** Roles of DOMEIN 1.6 that log on. The lower-case code is the candidate group in models. */
public enum Rol {
    BURGER,
    KCC,
    /** A source or ketenpartner that reports, by program. */
    MELDER,
    TRIAGIST,
    REGISSEUR,
    WIJKTEAMLID,
    BEHANDELAAR,
    BESLISSER,
    FINANCIEEL,
    CONTRACTBEHEER,
    BELEID,
    FG,
    AUDITOR,
    FUNCTIONEELBEHEER,
    /** Makes and checks models. */
    PROCESONTWERPER,
    APPLICATIEBEHEER;

    public String code() {
        return Code.van(this);
    }
}
