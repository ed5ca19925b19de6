#if ENGINES_NUGET
using System.Reflection;
using CustomerServiceRules.Approvals.Architecture;
using PublicApiGenerator;
#endif

namespace CustomerServiceRules.Approvals.Api;

public sealed class GeneratedApiTests
{
    [Fact]
    public void NamesIn_TextOfTheGenerator_AreTypesAndMembers() => GeneratedApi.NamesIn(
        """
        namespace Sample
        {
            [System.Flags]
            public enum Side
            {
                Left = 1,
                Right = 2,
            }
            public sealed class Pair<T> : System.IDisposable
                where T : notnull
            {
                public const int Limit = 3;
                public Pair(T first, System.Func<T, bool> test) { }
                public T First { get; }
                public event System.EventHandler Changed;
                public override string ToString() { }
                public static Sample.Pair<T> Of<TOther>(TOther other)
                    where TOther : T { }
            }
        }
        """).Should().BeEquivalentTo("Side", "Side.Left", "Side.Right", "Pair", "Pair.Limit", "Pair.Pair", "Pair.First", "Pair.Changed", "Pair.Of");

#if ENGINES_NUGET
    [Theory]
    [MemberData(nameof(OwnAssemblies.Packages), MemberType = typeof(OwnAssemblies))]
    public void PublicApi_AsTheGeneratorListsIt_HasTheSameTypesAndMembers(string package)
    {
        var assembly = Assembly.Load(package);
        var generated = assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });

        GeneratedApi.NamesOf(PublicApi.TypesOf(assembly, new PackageNotation(package))).Should().BeEquivalentTo(GeneratedApi.NamesIn(generated));
    }
#endif
}
