using CustomerServiceRules.Policies;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>A service that a customer is granted, as an element of the decision: it names the service and its layer.</summary>
/// <param name="Service">The ID of the service and of the term that names it.</param>
/// <param name="Layer">Its layer.</param>
public sealed record GrantedService(string Service, ServiceLayer Layer)
{
    /// <summary>Layer and service, such as <c>Daily:tob.service.supply-guarantee</c>.</summary>
    public override string ToString() => $"{Layer}:{Service}";

    /// <summary>Reads layer and service.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static GrantedService Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split(':') is [var layer, { Length: > 0 } service] && Enum.GetNames<ServiceLayer>().Contains(layer, StringComparer.Ordinal)
            ? new GrantedService(service, Enum.Parse<ServiceLayer>(layer))
            : throw new FormatException($"Found '{text}', expected a layer, a colon and a service, such as Daily:tob.service.supply-guarantee.");
    }

    internal static ValueText<GrantedService> Text { get; } = new(granted => granted.ToString(), Parse, granted => granted.Service);
}
