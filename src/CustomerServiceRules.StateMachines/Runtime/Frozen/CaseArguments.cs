using CustomerServiceRules.StateMachines.Definitions;

namespace CustomerServiceRules.StateMachines.Runtime.Frozen;

/// <summary>The arguments that actions and guards over untyped arguments see when a case is fired.</summary>
internal sealed class CaseArguments<TState, TTrigger, TCase>
    where TState : notnull
    where TTrigger : notnull
{
    private readonly Dictionary<TTrigger, Type[]> _types;

    public CaseArguments(StateMachine<TState, TTrigger> machine) =>
        _types = machine.DeclaredParameters.ToDictionary(declared => declared.Key, declared => (Type[])[.. declared.Value.ArgumentTypes]);

    /// <summary>What makes the arguments of a trigger; one that was not declared is fired with the case.</summary>
    public Func<TCase, DateTimeOffset, object[]> Of(TTrigger trigger) => !_types.TryGetValue(trigger, out var types)
        ? (@case, _) => [@case!]
        : types.Length switch
        {
            0 => (_, _) => [],
            1 => (@case, _) => [@case!],
            _ => (@case, asOf) => [@case!, asOf],
        };

    /// <summary>The triggers that are declared with something else.</summary>
    public IEnumerable<DefinitionProblem> Problems() => _types.Where(declared => !Fits(declared.Value)).Select(declared => new DefinitionProblem(
        DefinitionProblemKind.ForeignArgument,
        true,
        $"Found trigger '{declared.Key}' with parameters ({string.Join(", ", declared.Value.Select(type => type.Name))}), "
        + $"expected none, ({typeof(TCase).Name}) or ({typeof(TCase).Name}, DateTimeOffset)."));

    private static bool Fits(Type[] types) => types switch
    {
        [] => true,
        [var first] => first.IsAssignableFrom(typeof(TCase)),
        [var first, var second] => first.IsAssignableFrom(typeof(TCase)) && second.IsAssignableFrom(typeof(DateTimeOffset)),
        _ => false,
    };
}
