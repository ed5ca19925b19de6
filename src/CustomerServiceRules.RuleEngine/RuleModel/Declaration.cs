namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>
/// A variable of a rule: a name and the static type of its value. Expressions refer to it by a parameter of the same name. Two
/// declarations are equal when name and type are.
/// </summary>
public sealed class Declaration : IEquatable<Declaration>
{
    private RuleElement? _target;

    internal Declaration(Type type, string name)
        : this(type, name, null)
    {
    }

    private Declaration(Type type, string name, RuleElement? target)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentException.ThrowIfNullOrEmpty(name);
        Type = type;
        Name = name;
        _target = target;
    }

    /// <summary>The alias given in the rule, or a generated name of the form <c>$var1$</c>. Never empty; case matters.</summary>
    public string Name { get; }

    /// <summary>The declared type; the value of a match may be of a derived type.</summary>
    public Type Type { get; }

    /// <summary>
    /// The pattern or dependency that binds the variable; null for a declaration that only names a variable, such as one taken from
    /// a parameter by <see cref="DeclarationExtensions.ToDeclaration"/>. Takes no part in equality.
    /// </summary>
    public RuleElement? Target => _target;

    /// <summary>Whether <paramref name="other"/> has the same name and type.</summary>
    public bool Equals(Declaration? other) => other is not null && Name == other.Name && Type == other.Type;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Declaration);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Type);

    /// <summary>
    /// This declaration with <paramref name="target"/> as its target: the instance itself the first time, so that one handed out
    /// by a builder becomes the one in the tree; a copy afterwards, so that a rebuilt tree leaves the old one as it was.
    /// </summary>
    internal Declaration BoundTo(RuleElement target) =>
        Interlocked.CompareExchange(ref _target, target, null) is null ? this : new Declaration(Type, Name, target);
}
