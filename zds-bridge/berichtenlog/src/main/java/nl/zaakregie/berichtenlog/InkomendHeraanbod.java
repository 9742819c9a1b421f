package nl.zaakregie.berichtenlog;

import java.time.Clock;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.stuf.log.Richting;
import nl.zaakregie.stuf.log.Uitwisseling;
import nl.zaakregie.stuf.server.StufEindpunten;

/**
 * Offers a received message to the endpoints once more, as if its sender repeated it: what was accepted gets the same answer
 * and has no second effect, what was refused is judged anew.
 */
record InkomendHeraanbod(Inhoudkluis kluis, StufEindpunten eindpunten, Clock klok) implements Heraanbod {

    @Override
    public boolean past(Logregel regel) {
        return regel.richting() == Richting.INKOMEND;
    }

    @Override
    public String bied(Logregel regel, MedewerkerId door) {
        Uitwisseling.Inhoud inhoud = kluis.lees(regel.id(), klok.instant());
        Uitwisseling.Afloop afloop = eindpunten.biedOpnieuwAan(inhoud);
        return afloop.foutcode()
                .map(code -> "Opnieuw geweigerd met " + afloop.resultaat() + " " + code)
                .orElse("Aangenomen met " + afloop.resultaat());
    }
}
