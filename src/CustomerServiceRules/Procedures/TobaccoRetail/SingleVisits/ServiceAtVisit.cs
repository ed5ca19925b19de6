using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// Says that a service is delivered at a visit, to customers that are granted it. An entry of
/// <see cref="TobaccoRetail.ServicesAtVisits"/>, which a module may extend or replace. Immutable.
/// </summary>
[Cites("TOB-19.A1", "TOB-19.B1", "TOB-19.C1", TobaccoDocument.VisitItemsLeftOpen)]
public sealed class ServiceAtVisit : ICited, IExplainedFact
{
    /// <summary>Puts a service on the list.</summary>
    /// <param name="service">The ID of the service; not empty.</param>
    /// <param name="clauses">The clauses that say so, at least one.</param>
    /// <exception cref="ArgumentException">The ID is empty, or no clause is given.</exception>
    public ServiceAtVisit(string service, params string[] clauses)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(service);
        if (clauses is null or [])
            throw new ArgumentException($"Found {service} at visits without a citation, expected at least one clause ID.", nameof(clauses));
        Service = service;
        Clauses = [.. clauses];
    }

    /// <summary>The ID of the service.</summary>
    public string Service { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Clauses { get; }

    /// <summary>The ID of the service.</summary>
    public override string ToString() => Service;

    string IExplainedFact.Kind => TobaccoTerms.ServiceAtVisitFact;

    string IExplainedFact.Id => Service;

    IEnumerable<Figure> IExplainedFact.Figures => [];
}
