namespace CustomerServiceRules.Lifecycles.Reading;

/// <summary>A trigger's way from one state to another.</summary>
internal sealed record Passing(string From, string Trigger, string To);

/// <summary>A state (or trigger) that a declaration names.</summary>
internal sealed record Mention(bool IsState, string Name, string By);

/// <summary>What a state (or trigger) was called.</summary>
internal sealed record FormerName(bool IsState, string Name, string Present);

/// <summary>Something that trying a definition out shows to be wrong.</summary>
internal sealed record Finding(FindingKind Kind, string Where, string Message);

internal enum FindingKind
{
    /// <summary>The definition threw.</summary>
    Broken,

    /// <summary>A guard, action or selector that is not one of the named parts.</summary>
    UnnamedPart,

    /// <summary>Two parts with one ID.</summary>
    DuplicatePart,

    /// <summary>Two transitions that hold together whenever the one does.</summary>
    Ambiguous,

    /// <summary>Something that a shared definition cannot have.</summary>
    Unsupported,
}
