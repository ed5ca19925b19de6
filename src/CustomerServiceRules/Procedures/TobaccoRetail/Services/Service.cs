using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// A service that a tier may be granted under "3+3". The ones of the document stand in <see cref="TobaccoServices"/>; a
/// module may add its own. Immutable; two services with the same ID and layer are equal.
/// </summary>
public sealed class Service : IEquatable<Service>
{
    /// <summary>Declares a service.</summary>
    /// <param name="id">The ID of the term that names it, with its module's prefix, such as <c>tob.service.supply-guarantee</c>.</param>
    /// <param name="layer">The layer it belongs to.</param>
    /// <param name="name">Its name.</param>
    /// <param name="variantOf">The ID of the service of which this is a variant (OQ-14); null: of none.</param>
    /// <exception cref="ArgumentException">An ID that is empty or holds white space or a colon, or no layer.</exception>
    public Service(string id, ServiceLayer layer, LocalizedText name, string? variantOf = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        if (id.Any(character => char.IsWhiteSpace(character) || character == ':'))
            throw new ArgumentException($"Found the service ID '{id}', expected one without white space and colon.", nameof(id));
        if (!Enum.IsDefined(layer))
            throw new ArgumentException($"Found the layer {(int)layer}, expected Daily, Special or Extended.", nameof(layer));

        Id = id;
        Layer = layer;
        Name = name;
        Entitlement = variantOf ?? id;
    }

    /// <summary>The ID of the service and of the term that names it.</summary>
    public string Id { get; }

    /// <summary>The layer it belongs to.</summary>
    public ServiceLayer Layer { get; }

    /// <summary>What people call the service, in both languages.</summary>
    public LocalizedText Name { get; }

    /// <summary>
    /// What variants of one service have in common: the ID of the first of them. By it, what tier C receives is contained in
    /// what B receives, and that in what A receives (OQ-14).
    /// </summary>
    public string Entitlement { get; }

    /// <summary>Whether the other service has the same ID and layer.</summary>
    /// <param name="other">The other service.</param>
    public bool Equals(Service? other) => other is not null && Id == other.Id && Layer == other.Layer;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Service);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Layer);

    /// <summary>The ID.</summary>
    public override string ToString() => Id;
}
