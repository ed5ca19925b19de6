using CustomerServiceRules.Decisions;

namespace CustomerServiceRules.Policies;

/// <summary>What became of the conclusions about one subject under one policy.</summary>
internal sealed class Settlement
{
    private static readonly Conclusion[] NoConclusions = [];

    private IReadOnlyList<string>? _texts;

    private Settlement(object? value, Conclusion[] standing, Conclusion[] fallen, Conclusion[] surpassed, Conclusion[][] conflicts)
    {
        Value = value;
        Standing = standing;
        Fallen = fallen;
        Surpassed = surpassed;
        Conflicts = conflicts;
    }

    public static Settlement Undecided { get; } = new(null, NoConclusions, NoConclusions, NoConclusions, []);

    /// <summary>What was decided; null without a decision.</summary>
    public object? Value { get; }

    /// <summary>The conclusions that the decision rests on, or that are in conflict.</summary>
    public Conclusion[] Standing { get; }

    /// <summary>The conclusions that fell because a rule that overrides theirs concluded too.</summary>
    public Conclusion[] Fallen { get; }

    /// <summary>The conclusions that a higher one surpassed.</summary>
    public Conclusion[] Surpassed { get; }

    /// <summary>Groups of standing conclusions that contradict each other.</summary>
    public Conclusion[][] Conflicts { get; }

    /// <summary>Set where subjects share the settlement, because equal earlier decisions led to it.</summary>
    public SharedReasons? Shared { get; set; }

    /// <summary>All conclusions, whatever became of them.</summary>
    public IEnumerable<Conclusion> All => Standing.Concat(Fallen).Concat(Surpassed);

    /// <summary>The invariant texts of the value; worked out once, also where subjects share the settlement.</summary>
    public IReadOnlyList<string> TextsOf(Policy policy) => _texts ??= Value is null ? [] : policy.TextsOf(Value);

    public static Settlement Decided(object value, Conclusion[] standing, Conclusion[] fallen, Conclusion[]? surpassed = null) =>
        new(value, standing, fallen, surpassed ?? NoConclusions, []);

    public static Settlement InConflict(Conclusion[] standing, Conclusion[] fallen, Conclusion[][] conflicts) =>
        new(null, standing, fallen, NoConclusions, conflicts);
}
