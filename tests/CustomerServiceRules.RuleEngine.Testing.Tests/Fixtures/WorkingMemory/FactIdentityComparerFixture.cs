using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.WorkingMemory;

[Trait("Behaviour", "R29")]
public class FactIdentityComparerFixture : EngineFixture
{
    public FactIdentityComparerFixture()
    {
        Setup.Rule<TestRule>();
        Setup.CompilerSetupAction = c => c.FactIdentityComparerRegistry.RegisterComparer(new ByName());
    }

    [Fact]
    public void Insert_EqualByTheComparer_IsADuplicate()
    {
        Session.Insert(new Customer("ann", 1));
        Session.TryInsert(new Customer("ann", 2)).Should().BeFalse();
        Session.TryInsert(new Customer("bob", 2)).Should().BeTrue();
        Session.Fire();
        Verify(x => x.Rule().Fired(Times.Twice));
    }

    [Fact]
    public void Update_EqualByTheComparer_ReplacesTheInstance()
    {
        Session.Insert(new Customer("ann", 1));
        Session.Update(new Customer("ann", 5));
        Session.Fire();
        Verify(x => x.Rule().Fired(Matched.Fact<Customer>(c => c.Score == 5)));
    }

    [Fact]
    public void Insert_DerivedType_IsNotComparedByIt()
    {
        Session.Insert(new VipCustomer("ann"));
        Session.TryInsert(new VipCustomer("ann")).Should().BeTrue();
        Session.TryInsert(new Customer("ann")).Should().BeTrue();
    }

    [Fact]
    public void RegisterComparer_Again_ReplacesTheFormer()
    {
        Setup.CompilerSetupAction = c =>
        {
            c.FactIdentityComparerRegistry.RegisterComparer(new ByName());
            c.FactIdentityComparerRegistry.RegisterComparer(EqualityComparer<Customer>.Default);
        };
        Session.Insert(new Customer("ann"));
        Session.TryInsert(new Customer("ann")).Should().BeTrue();
    }

    [Fact]
    public void DefaultFactIdentityComparer_Replaced_HoldsForEveryType()
    {
        Setup.CompilerSetupAction = c => c.FactIdentityComparerRegistry.DefaultFactIdentityComparer = new ByText();
        Session.Insert(new Order("o", "ann"));
        Session.TryInsert(new Order("o", "bob")).Should().BeFalse();
        Session.TryInsert(new Complaint("o", "ann")).Should().BeTrue("another type is another fact");
    }

    [Fact]
    public void RegisterComparer_AfterCompile_DoesNotReachTheFactory()
    {
        var compiler = new RuleCompiler();
        var factory = compiler.Compile(Enumerable.Empty<IRuleDefinition>());
        compiler.FactIdentityComparerRegistry.RegisterComparer(new ByName());
        var session = factory.CreateSession();
        session.Insert(new Customer("ann"));
        session.TryInsert(new Customer("ann")).Should().BeTrue();
    }

    public class TestRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    private sealed class ByName : IEqualityComparer<Customer>
    {
        public bool Equals(Customer? x, Customer? y) => x!.Name == y!.Name;
        public int GetHashCode(Customer obj) => obj.Name.GetHashCode(StringComparison.Ordinal);
    }

    private sealed class ByText : IEqualityComparer<object>
    {
        bool IEqualityComparer<object>.Equals(object? x, object? y) => x!.ToString() == y!.ToString();
        int IEqualityComparer<object>.GetHashCode(object obj) => obj.ToString()!.GetHashCode(StringComparison.Ordinal);
    }
}
