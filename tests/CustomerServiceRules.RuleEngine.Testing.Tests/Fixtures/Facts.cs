using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures;

public interface INamed
{
    string Name { get; }
}

public class Customer : INamed
{
    public Customer(string name, int score = 0)
    {
        Name = name;
        Score = score;
    }

    public string Name { get; set; }
    public int Score { get; set; }
    public string? Region { get; set; }
    public override string ToString() => Name;
}

public class VipCustomer : Customer
{
    public VipCustomer(string name, int score = 0) : base(name, score)
    {
    }
}

public class Order
{
    public Order(string id, string customer, int amount = 0)
    {
        Id = id;
        Customer = customer;
        Amount = amount;
    }

    public string Id { get; set; }
    public string Customer { get; set; }
    public int Amount { get; set; }
    public string? Channel { get; set; }
    public bool IsOpen { get; set; } = true;
    public override string ToString() => Id;
}

public class Complaint
{
    public Complaint(string id, string customer, int severity = 1)
    {
        Id = id;
        Customer = customer;
        Severity = severity;
    }

    public string Id { get; set; }
    public string Customer { get; set; }
    public int Severity { get; set; }
    public override string ToString() => Id;
}

public class Notice
{
    public Notice(string text) => Text = text;
    public string Text { get; set; }
    public override string ToString() => Text;
}

public record Ticket(string Id, int Level);

public class Account : IIdentityProvider
{
    public Account(string id, int balance)
    {
        Id = id;
        Balance = balance;
    }

    public string Id { get; set; }
    public int Balance { get; set; }
    public object GetIdentity() => Id;
    public override string ToString() => $"{Id}:{Balance}";
}
