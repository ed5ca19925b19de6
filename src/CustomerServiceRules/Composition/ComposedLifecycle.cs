using CustomerServiceRules.Lifecycles.Reading;
using CustomerServiceRules.Lifecycles.Running;
using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Composition;

/// <summary>A lifecycle that has been checked.</summary>
/// <param name="Module">The module that it comes from.</param>
/// <param name="Model">What the definition turned out to be.</param>
/// <param name="Tracks">What runs: the lifecycle itself, then its regions.</param>
internal sealed record ComposedLifecycle(ModuleIdentity Module, LifecycleModel Model, IReadOnlyList<Track> Tracks);
