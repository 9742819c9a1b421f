package nl.zaakregie.benchmark;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;
import jakarta.jws.soap.SOAPBinding;
import nl.zaakregie.stuf.schema.zkn0310.ZakAntwoord;
import nl.zaakregie.stuf.schema.zkn0310.ZakKennisgeving;
import nl.zaakregie.stuf.schema.zkn0310.ZakVraag;

/**
 * What any JAX-WS service pays before it has done anything: CXF binds the message to objects with JAXB, and writes them
 * again. No schema, no checks, no log.
 */
@WebService(targetNamespace = Gebondenecho.ZDS)
@SOAPBinding(parameterStyle = SOAPBinding.ParameterStyle.BARE)
public class Gebondenecho {

    static final String ZDS = "http://www.stufstandaarden.nl/koppelvlak/zds0120";

    @WebMethod(action = ZDS + "/creeerZaak_ZakLk01")
    @WebResult(name = "creeerZaak_ZakLk01", targetNamespace = ZDS, partName = "terug")
    public ZakKennisgeving creeerZaak(
            @WebParam(name = "creeerZaak_ZakLk01", targetNamespace = ZDS, partName = "bericht")
                    ZakKennisgeving bericht) {
        return bericht;
    }

    @WebMethod(action = ZDS + "/geefZaakdetails_ZakLv01")
    @WebResult(name = "geefZaakdetails_ZakLv01", targetNamespace = ZDS, partName = "terug")
    public ZakVraag geefZaakdetails(
            @WebParam(name = "geefZaakdetails_ZakLv01", targetNamespace = ZDS, partName = "bericht") ZakVraag bericht) {
        return bericht;
    }

    /** The answer of {@code geefZaakdetails}, as a message. */
    @WebMethod(action = ZDS + "/geefZaakdetails_ZakLa01")
    @WebResult(name = "geefZaakdetails_ZakLa01", targetNamespace = ZDS, partName = "terug")
    public ZakAntwoord antwoord(
            @WebParam(name = "geefZaakdetails_ZakLa01", targetNamespace = ZDS, partName = "bericht")
                    ZakAntwoord bericht) {
        return bericht;
    }
}
