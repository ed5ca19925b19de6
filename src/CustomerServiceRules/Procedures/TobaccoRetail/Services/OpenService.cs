using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>The categories of services.</summary>
[Cites("TOB-3", "TOB-4", "TOB-5")]
public enum ServiceCategory
{
    /// <summary>Basic services (基础服务类).</summary>
    Basic = 1,

    /// <summary>Marketing services (营销服务类).</summary>
    Marketing,

    /// <summary>Value-added services (增值服务类); an open list.</summary>
    ValueAdded,
}

/// <summary>
/// A service that customers of every tier receive. An entry of the list <see cref="TobaccoRetail.OpenServices"/>, which a
/// module may extend. Immutable.
/// </summary>
[Cites("TOB-3", "TOB-4", "TOB-5", "TOB-14.1")]
public sealed class OpenService : ICited, IExplainedFact
{
    /// <summary>Declares a service for all.</summary>
    /// <param name="id">The ID of the term that names it, with its module's prefix; without white space and colon.</param>
    /// <param name="category">Its category.</param>
    /// <param name="name">Its name.</param>
    /// <param name="wayOf">The ID of the service of which it is a way, such as ordering by telephone; null: a service of its own.</param>
    /// <param name="clauses">The clauses that it rests on, at least one.</param>
    /// <exception cref="ArgumentException">An ID that is empty or holds white space or a colon, no category, or no clause.</exception>
    public OpenService(string id, ServiceCategory category, LocalizedText name, string? wayOf, params string[] clauses)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        if (id.Any(character => char.IsWhiteSpace(character) || character == ':'))
            throw new ArgumentException($"Found the service ID '{id}', expected one without white space and colon.", nameof(id));
        if (!Enum.IsDefined(category))
            throw new ArgumentException($"Found the category {(int)category}, expected Basic, Marketing or ValueAdded.", nameof(category));
        if (clauses is null or [])
            throw new ArgumentException($"Found the service {id} without a citation, expected at least one clause ID.", nameof(clauses));

        Id = id;
        Category = category;
        Name = name;
        WayOf = wayOf;
        Clauses = [.. clauses];
        Offered = new OfferedService(id, category);
    }

    /// <summary>The ID of the service and of the term that names it.</summary>
    public string Id { get; }

    /// <summary>Whether it is basic, marketing or value-added.</summary>
    public ServiceCategory Category { get; }

    /// <summary>What people call the service, in both languages.</summary>
    public LocalizedText Name { get; }

    /// <summary>The ID of the service of which it is a way; null: a service of its own.</summary>
    public string? WayOf { get; }

    /// <summary>The service as an element of the decision.</summary>
    public OfferedService Offered { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Clauses { get; }

    /// <summary>The ID.</summary>
    public override string ToString() => Id;

    string IExplainedFact.Kind => TobaccoTerms.OpenServiceFact;

    string IExplainedFact.Id => Id;

    IEnumerable<Figure> IExplainedFact.Figures => [new Figure(TobaccoTerms.CategoryFigure, Category.ToString())];
}
