package nl.zaakregie.benchmark;

import jakarta.xml.ws.Endpoint;
import jakarta.xml.ws.Provider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.ServiceMode;
import jakarta.xml.ws.WebServiceProvider;
import javax.xml.transform.Source;
import org.apache.cxf.Bus;
import org.apache.cxf.jaxws.EndpointImpl;
import org.apache.cxf.spring.boot.autoconfigure.CxfAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The limits of a SOAP endpoint on this machine, both CXF on Tomcat: {@code /echo} gives back what it got without looking at
 * it, {@code /gebonden} binds it to objects and writes those.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    CxfAutoConfiguration.class
})
public class Echo {

    public static void main(String[] args) {
        SpringApplication.run(Echo.class, args);
    }

    @Bean
    Endpoint eindpunt(Bus bus) {
        EndpointImpl eindpunt = new EndpointImpl(bus, new Terug());
        eindpunt.getProperties().put("allowNonMatchingToDefaultSoapAction", true);
        eindpunt.publish("/echo");
        return eindpunt;
    }

    @Bean
    Endpoint gebonden(Bus bus) {
        EndpointImpl eindpunt = new EndpointImpl(bus, new Gebondenecho());
        eindpunt.publish("/gebonden");
        return eindpunt;
    }

    /** Answers with the message itself. */
    @WebServiceProvider
    @ServiceMode(Service.Mode.PAYLOAD)
    static class Terug implements Provider<Source> {

        @Override
        public Source invoke(Source bericht) {
            return bericht;
        }
    }
}
