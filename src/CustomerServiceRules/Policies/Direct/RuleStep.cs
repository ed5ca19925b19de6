namespace CustomerServiceRules.Policies.Direct;

/// <summary>What a step of a rule does with the facts that its input holds.</summary>
internal enum StepKind
{
    /// <summary>Goes on with each fact for which the step's condition holds.</summary>
    Match,

    /// <summary>Goes on with one computed value, if the condition holds of it.</summary>
    Compute,

    /// <summary>Goes on if there is a fact for which the condition holds.</summary>
    Exists,

    /// <summary>Goes on if there is none.</summary>
    Not,
}

/// <summary>One element of a rule's left-hand side, in the order of the definition.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Slot">Where the fact or value in question stands while conditions are asked.</param>
/// <param name="Input">The number of its input among those of the policy; -1 for a computed value.</param>
/// <param name="Condition">What is asked of the slots; null where nothing is.</param>
/// <param name="Value">What computes the value of <see cref="StepKind.Compute"/>.</param>
internal sealed record RuleStep(StepKind Kind, int Slot, int Input, Func<object?[], bool>? Condition, Func<object?[], object?>? Value = null)
{
    /// <summary>Whether what stands in the slot belongs to the facts of a match.</summary>
    public bool Binds => Kind is StepKind.Match or StepKind.Compute;
}
