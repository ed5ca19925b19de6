namespace CustomerServiceRules.RuleEngine.RuleModel;

internal sealed class RuleDefinition : IRuleDefinition
{
    public required string Name { get; init; }

    public required string? Description { get; init; }

    public required int Priority { get; init; }

    public required RuleRepeatability Repeatability { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public required PropertyMap Properties { get; init; }

    public required DependencyGroupElement DependencyGroup { get; init; }

    public required FilterGroupElement FilterGroup { get; init; }

    public required GroupElement LeftHandSide { get; init; }

    public required ActionGroupElement RightHandSide { get; init; }

    public RuleDefinition Checked()
    {
        ArgumentException.ThrowIfNullOrEmpty(Name);
        var facts = LeftHandSide.Exports;
        var services = DependencyGroup.Exports;
        if (VariableScope.Except(services, VariableScope.Except(services, facts)).Any())
            throw new InvalidOperationException($"Rule '{Name}' uses {VariableScope.Names(VariableScope.Except(services, VariableScope.Except(services, facts)))} both for a fact and for a dependency.");

        CheckBound(LeftHandSide, [], "left-hand side");
        CheckBound(FilterGroup, [.. facts, .. services], "filters");
        CheckBound(RightHandSide, [.. facts, .. services], "actions");
        return this;
    }

    public override string ToString() => Name;

    private void CheckBound(RuleElement part, IReadOnlyCollection<Declaration> bound, string place)
    {
        Declaration[] unbound = [.. VariableScope.Except(part.Imports, bound)];
        if (unbound.Length > 0)
            throw new InvalidOperationException($"The {place} of rule '{Name}' use variables that nothing before them declares: {VariableScope.Names(unbound)}.");
    }
}
