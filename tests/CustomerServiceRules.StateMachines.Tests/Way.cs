using System.Reflection;
using Xunit.Sdk;

namespace CustomerServiceRules.StateMachines.Tests;

/// <summary>How a machine is fired and of which kind its actions and event handlers are.</summary>
public enum Way
{
    Fire,
    FireAsync,
    FireAsyncWithAsyncActions,
}

/// <summary>Every way of firing in both firing modes: for what does not depend on either.</summary>
internal sealed class EveryWayAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        from way in Enum.GetValues<Way>()
        from mode in Enum.GetValues<FiringMode>()
        select new object[] { way, mode };
}

/// <summary>Every way of firing.</summary>
internal sealed class AllWaysAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => Enum.GetValues<Way>().Select(way => new object[] { way });
}
