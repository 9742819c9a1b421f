package nl.zaakregie.stuf.server.soap;

import jakarta.xml.ws.Endpoint;
import jakarta.xml.ws.soap.SOAPBinding;
import java.util.Collection;
import java.util.List;
import nl.zaakregie.stuf.PortType;
import nl.zaakregie.stuf.StufService;
import org.apache.cxf.Bus;
import org.apache.cxf.databinding.source.SourceDataBinding;
import org.apache.cxf.jaxws.EndpointImpl;
import org.apache.cxf.logging.FaultListener;

/** Publishes endpoints on CXF; the path of each ends in the name of its portType (protocolbindingen StUF). */
public final class Eindpuntpublicatie {

    private final Bus bus;
    private final Berichtafhandeling afhandeling;
    private final Eindpuntinstellingen instellingen;

    public Eindpuntpublicatie(Bus bus, Berichtafhandeling afhandeling, Eindpuntinstellingen instellingen) {
        this.bus = bus;
        this.afhandeling = afhandeling;
        this.instellingen = instellingen;
    }

    /**
     * @param services what is offered, for the WSDL
     * @return the running endpoint; stop it to withdraw it
     */
    public Endpoint publiceer(PortType portType, Collection<StufService> services) {
        // the SOAP 1.2 binding of CXF takes 1.1 envelopes too and answers in the version of the request
        EndpointImpl eindpunt = new EndpointImpl(
                bus, new SoapEindpunt(portType, afhandeling, instellingen.mtom()), SOAPBinding.SOAP12HTTP_BINDING);
        eindpunt.setDataBinding(new Ruwantwoord.Binding());
        eindpunt.setAddress("/" + portType.naam());
        eindpunt.getProperties().put("allowNonMatchingToDefaultSoapAction", true);
        eindpunt.getProperties().put(SourceDataBinding.PREFERRED_FORMAT, "sax");
        eindpunt.getProperties().put(FaultListener.class.getName(), (FaultListener) (fout, tekst, bericht) -> false);
        long maximum = instellingen
                .wss()
                .map(wss -> wss.begrens(instellingen.maximum()))
                .orElse(instellingen.maximum());
        eindpunt.getInInterceptors()
                .add(new Invoercontrole(
                        new WsdlSchrijver(portType, services), maximum, instellingen.hoogsteAfschrift()));
        eindpunt.getInInterceptors().add(new VeiligeParser(instellingen.limieten()));
        instellingen.wss().ifPresent(wss -> eindpunt.getInInterceptors().addAll(wss.controles()));
        eindpunt.getOutInterceptors().add(new Bijlageuitvoer());
        eindpunt.setOutFaultInterceptors(List.of(new Foutvertaler(portType, afhandeling)));
        eindpunt.publish();
        return eindpunt;
    }
}
