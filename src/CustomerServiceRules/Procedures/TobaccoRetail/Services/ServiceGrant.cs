using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// One cell of the table of tiers and services: the tier is granted the service. An entry of the list
/// <see cref="TobaccoRetail.Grants"/>, which a module may extend. Immutable.
/// </summary>
public sealed class ServiceGrant : ICited, IExplainedFact
{
    /// <summary>Grants a tier a service.</summary>
    /// <param name="tier">The tier.</param>
    /// <param name="service">The service.</param>
    /// <param name="clauses">The clauses that grant it, at least one.</param>
    /// <exception cref="ArgumentException">No tier, or no clause.</exception>
    public ServiceGrant(CustomerTier tier, Service service, params string[] clauses)
    {
        ArgumentNullException.ThrowIfNull(service);
        if (!Enum.IsDefined(tier))
            throw new ArgumentException($"Found the tier {(int)tier}, expected A, B or C.", nameof(tier));
        if (clauses is null or [])
            throw new ArgumentException($"Found a grant of {service} to {tier} without a citation, expected at least one clause ID.", nameof(clauses));

        Tier = tier;
        Service = service;
        Clauses = [.. clauses];
        Granted = new GrantedService(service.Id, service.Layer);
    }

    /// <summary>Whose customers are granted it.</summary>
    public CustomerTier Tier { get; }

    /// <summary>What is granted; stands in the list of services.</summary>
    public Service Service { get; }

    /// <summary>The layer of the service.</summary>
    public ServiceLayer Layer => Service.Layer;

    /// <summary>The service as an element of the decision.</summary>
    public GrantedService Granted { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Clauses { get; }

    /// <summary>The tier and the service.</summary>
    public override string ToString() => $"{Tier} {Service}";

    string IExplainedFact.Kind => TobaccoTerms.GrantFact;

    string IExplainedFact.Id => ToString();

    IEnumerable<Figure> IExplainedFact.Figures => [new Figure(TobaccoTerms.LayerFigure, Layer.ToString())];
}
