namespace CustomerServiceRules.Approvals.Api;

/// <summary>How a public API is written down.</summary>
internal abstract class Notation
{
    /// <summary>Whether nullability, variance, all constraints and all modifiers are written.</summary>
    public abstract bool IsDetailed { get; }

    /// <summary>The attributes that are written before a declaration, by their name without the suffix.</summary>
    public abstract IReadOnlySet<string> Attributes { get; }

    /// <summary>What stands before the simple name of a type where it is used in a namespace.</summary>
    public abstract string Qualifier(Type type, string? usedIn);
}

/// <summary>The notation of the contract files: simple names, no nullability, no variance, base types as the only constraints.</summary>
internal sealed class ContractNotation : Notation
{
    public override bool IsDetailed => false;

    public override IReadOnlySet<string> Attributes { get; } = new HashSet<string> { "Obsolete" };

    public override string Qualifier(Type type, string? usedIn) => "";
}

/// <summary>
/// The notation of the approved texts: types of the package relative to its root namespace, types of the engines behind
/// a name of their own, so that one text holds for both flavours.
/// </summary>
internal sealed class PackageNotation(string rootNamespace) : Notation
{
    public override bool IsDetailed => true;

    public override IReadOnlySet<string> Attributes { get; } =
        new HashSet<string> { "Obsolete", "Flags", "Experimental", "EditorBrowsable", "RequiresDynamicCode", "RequiresUnreferencedCode" };

    public override string Qualifier(Type type, string? usedIn)
    {
        if (type.Namespace is not { } home || home == usedIn)
            return "";
        if (EngineNames.Placeholder(home) is { } placeholder && !EngineNames.IsEngine(rootNamespace))
            return placeholder + ".";
        if (home == rootNamespace)
            return "";
        return home.StartsWith(rootNamespace + ".", StringComparison.Ordinal) ? home[(rootNamespace.Length + 1)..] + "." : "";
    }
}
