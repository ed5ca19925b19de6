using CustomerServiceRules.Lifecycles.Reading;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles;

/// <summary>
/// How cases of a kind move: their states, triggers and transitions. Holds no case and no state of its own; one instance, in
/// a static field, serves all rulebooks and threads. Compared by reference.
/// </summary>
public abstract class LifecycleDefinition
{
    private protected LifecycleDefinition()
    {
    }

    /// <summary>The kebab-case ID with the module's prefix, such as <c>tob.complaint</c>; stored in records.</summary>
    public abstract string Id { get; }

    /// <summary>
    /// The version, from 1; stored in records, which are read by the same version only. Raise it with every change after
    /// which a stored record would be read otherwise, and with every change of what a guard, effect or deadline computes.
    /// </summary>
    public abstract int Version { get; }

    /// <summary>What the lifecycle is called.</summary>
    public abstract LocalizedText Title { get; }

    /// <summary>The ID.</summary>
    public sealed override string ToString() => Id;

    /// <summary>Runs the definition and finds out what the engine makes of it.</summary>
    /// <param name="asRegion">Whether it is read as a region, whose own regions are not followed: they may lead in a circle.</param>
    internal abstract LifecycleModel Read(bool asRegion = false);
}

/// <summary>How cases of type <typeparamref name="TCase"/> move.</summary>
/// <typeparam name="TCase">What the host knows of a case; handed to guards and effects.</typeparam>
/// <typeparam name="TState">The states, named as conditions; the names are stored in records.</typeparam>
/// <typeparam name="TTrigger">The triggers, named in the imperative; the names are stored in records.</typeparam>
public abstract class LifecycleDefinition<TCase, TState, TTrigger> : LifecycleDefinition
    where TCase : notnull
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    /// <summary>
    /// Declares states, triggers and transitions. Called several times, by several threads: it must declare the same each
    /// time and keep nothing.
    /// </summary>
    /// <param name="define">Takes the declarations; they are checked together when a rulebook is composed.</param>
    protected abstract void Define(LifecycleBuilder<TCase, TState, TTrigger> define);

    internal sealed override LifecycleModel Read(bool asRegion) => new DefinitionReader<TCase, TState, TTrigger>(this, asRegion).Read();

    /// <summary>A machine as the definition configures it, over a state that is kept outside, with all that was declared.</summary>
    internal LifecycleBuilder<TCase, TState, TTrigger> Configure(Func<TState> accessor, Action<TState> mutator)
    {
        var builder = new LifecycleBuilder<TCase, TState, TTrigger>(new StateMachine<TState, TTrigger>(accessor, mutator));
        Define(builder);
        return builder;
    }
}
