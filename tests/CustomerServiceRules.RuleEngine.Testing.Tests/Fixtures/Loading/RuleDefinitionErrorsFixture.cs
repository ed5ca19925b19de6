using CustomerServiceRules.RuleEngine.Fluent;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Loading;

[Trait("Behaviour", "R19")]
public class RuleDefinitionErrorsFixture
{
    [Theory]
    [InlineData(typeof(NoWhen), typeof(InvalidOperationException))]
    [InlineData(typeof(EmptyWhen), typeof(InvalidOperationException))]
    [InlineData(typeof(NoAction), typeof(ArgumentException))]
    [InlineData(typeof(AliasIsNoVariable), typeof(ArgumentException))]
    [InlineData(typeof(AliasTwice), typeof(InvalidOperationException))]
    [InlineData(typeof(HavingFirst), typeof(ArgumentException))]
    [InlineData(typeof(DependencyInCondition), typeof(InvalidOperationException))]
    [InlineData(typeof(TriggerNone), typeof(ArgumentException))]
    [InlineData(typeof(UndoOnly), typeof(ArgumentException))]
    [InlineData(typeof(ReactivatedOnly), typeof(ArgumentException))]
    [InlineData(typeof(Throwing), typeof(InvalidTimeZoneException))]
    public void Load_BadDefinition_ThrowsDefinitionException(Type type, Type inner)
    {
        var repository = new RuleRepository();
        var thrown = repository.Invoking(r => r.Load(x => x.NestedTypes().From(type))).Should().Throw<RuleDefinitionException>().Which;
        thrown.InnerException.Should().BeOfType(inner);
        thrown.RuleType.Should().Be(type);
        thrown.RuleTypeName.Should().Be(type.AssemblyQualifiedName);
        thrown.Message.Should().EndWith(Environment.NewLine + type.AssemblyQualifiedName);
    }

    [Fact]
    [Trait("Behaviour", "R21")]
    public void Insert_AliasUsedBeforeItsPattern_FailsAtEvaluation()
    {
        var session = SessionOf(typeof(AliasUsedEarly));
        session.Invoking(s => s.Insert(new Customer("ann"))).Should().Throw<RuleLhsExpressionEvaluationException>()
            .Which.InnerException.Should().BeOfType<NullReferenceException>();
    }

    [Fact]
    [Trait("Behaviour", "R22")]
    public void Define_WhenAndThenTwice_AppendsToTheSameSides()
    {
        AppendedSides.Log.Clear();
        var session = SessionOf(typeof(AppendedSides));
        session.InsertAll(new object[] { new Customer("ann"), new Order("o", "ann") });
        session.Fire().Should().Be(1);
        AppendedSides.Log.Should().Equal("first", "second");
    }

    [Fact]
    [Trait("Behaviour", "R22")]
    public void Fire_YieldsOnTwoThens_CollideOnTheirKeys()
    {
        var session = SessionOf(typeof(TwoYieldingThens));
        session.Insert(new Customer("ann"));
        session.Invoking(s => s.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>()
            .Which.InnerException.Should().BeOfType<InvalidCastException>();
    }

    [Fact]
    [Trait("Behaviour", "R23")]
    public void Match_PropertyAsAlias_BindsUnderItsName()
    {
        var session = SessionOf(typeof(PropertyAlias));
        session.Insert(new Customer("ann"));
        session.Agenda.Peek().Facts.Single().Declaration.Name.Should().Be("Subject");
        session.Fire().Should().Be(1);
    }

    private static ISession SessionOf(Type type)
    {
        var repository = new RuleRepository();
        repository.Load(x => x.NestedTypes().From(type));
        return repository.Compile().CreateSession();
    }

    public class NoWhen : Rule
    {
        public override void Define() => Then().Do(ctx => Sink.Nothing());
    }

    public class EmptyWhen : Rule
    {
        public override void Define()
        {
            When();
            Then().Do(ctx => Sink.Nothing());
        }
    }

    public class NoAction : Rule
    {
        public override void Define() => When().Match<Customer>();
    }

    public class AliasIsNoVariable : Rule
    {
        public override void Define()
        {
            When().Match(() => new Customer("x"));
            Then().Do(ctx => Sink.Nothing());
        }
    }

    public class AliasTwice : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer).Match(() => customer);
            Then().Do(ctx => Sink.Nothing());
        }
    }

    public class HavingFirst : Rule
    {
        public override void Define()
        {
            When().Having(() => true).Match<Customer>();
            Then().Do(ctx => Sink.Nothing());
        }
    }

    public class DependencyInCondition : Rule
    {
        public override void Define()
        {
            TextWriter writer = null!;
            Dependency().Resolve(() => writer);
            When().Match<Customer>(c => c.Name == writer.NewLine);
            Then().Do(ctx => Sink.Nothing());
        }
    }

    public class TriggerNone : Rule
    {
        public override void Define()
        {
            When().Match<Customer>();
            Then().Action(ctx => Sink.Nothing(), ActionTrigger.None);
        }
    }

    public class UndoOnly : Rule
    {
        public override void Define()
        {
            When().Match<Customer>();
            Then().Undo(ctx => Sink.Nothing());
        }
    }

    public class ReactivatedOnly : Rule
    {
        public override void Define()
        {
            When().Match<Customer>();
            Then().Action(ctx => Sink.Nothing(), ActionTrigger.Reactivated);
        }
    }

    public class Throwing : Rule
    {
        public override void Define() => throw new InvalidTimeZoneException();
    }

    public class AliasUsedEarly : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            Order order = null!;
            When().Match(() => customer, c => c.Name == order.Customer).Match(() => order);
            Then().Do(ctx => Sink.Nothing());
        }
    }

    public class AppendedSides : Rule
    {
        public static List<string> Log { get; } = new();

        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            When().Match<Order>(o => o.Customer == customer.Name);
            Then().Do(ctx => Log.Add("first"));
            Then().Do(ctx => Log.Add("second"));
        }
    }

    public class TwoYieldingThens : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then().Yield(ctx => new Notice(customer.Name));
            Then().Yield(ctx => new Order("o", customer.Name));
        }
    }

    public class PropertyAlias : Rule
    {
        private Customer Subject { get; set; } = null!;

        public override void Define()
        {
            When().Match(() => Subject, c => c.Name == "ann");
            Then().Do(ctx => Sink.Nothing());
        }
    }
}
