using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles;

/// <summary>Who acts on a case, as the document names them. Immutable; the same wherever the ID is the same.</summary>
public sealed class Role : IEquatable<Role>
{
    /// <summary>Declares a role.</summary>
    /// <param name="id">A kebab-case ID with the module's prefix, such as <c>tob.customer-manager</c>; stored in records.</param>
    /// <param name="name">What the document calls it.</param>
    /// <exception cref="ArgumentException">The ID is empty.</exception>
    public Role(string id, LocalizedText name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        Id = id;
        Name = name;
    }

    /// <summary>
    /// The host's timer: fires what has fallen due, and is refused before that. The one role without a module's prefix.
    /// </summary>
    public static Role Clock { get; } = new("clock", new LocalizedText("the clock", "到期"));

    /// <summary>The ID that is stored in records.</summary>
    public string Id { get; }

    /// <summary>What the document calls it, in both languages.</summary>
    public LocalizedText Name { get; }

    /// <summary>Whether it is the same role, by ID.</summary>
    /// <param name="other">The other role.</param>
    public bool Equals(Role? other) => ReferenceEquals(this, other) || (other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Role);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The ID.</summary>
    public override string ToString() => Id;
}
